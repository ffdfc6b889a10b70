package dev.tandem.gateway.door;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.RecvByteBufAllocator;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Keeps order on a connection where no request tells of it. What could be read in two ways goes no further ({@link RequestFraming}), and
 * neither does a head that takes its time: a byte now and then would keep it from ever being idle. Requests have their turns
 * ({@link RequestTurns}), and nothing is heard after a last answer; who takes nothing is given up on.
 */
final class ConnectionWatch {
    /** In bytes, of answers that are not taken. */
    private static final WriteBufferWaterMark UNTAKEN = new WriteBufferWaterMark(8 << 10, 32 << 10);
    /** In bytes, of what is read at once. */
    private static final RecvByteBufAllocator READ = new AdaptiveRecvByteBufAllocator(512, 2 << 10, 16 << 10);

    private static final long LINGER_MILLIS = 1_000;

    private final Duration patience;
    private final Crowd crowd;
    private final Channel channel;
    private final RequestFraming framing = new RequestFraming();
    private ChannelHandlerContext wire;
    private RequestTurns turns;
    private ScheduledFuture<?> alarm;
    private ScheduledFuture<?> stall;
    private int headBytes;
    private boolean headExpected = true;
    private boolean answering;
    /** What the request under way, or that which comes next, is answered last. */
    private GatewayProblem lastAnswer;

    private boolean isClosing;
    private boolean wasLast;
    private boolean lingers;
    private boolean isDeaf;

    private ConnectionWatch(Channel channel, Duration patience, Crowd crowd) {
        this.channel = channel;
        this.patience = patience;
        this.crowd = crowd;
    }

    /** @param patience with the head of a request, and with who takes no answer */
    static void begin(HttpConnection connection, Duration patience, Crowd crowd) {
        Channel channel = ((ConnectionBase) connection).channel();
        ConnectionWatch watch = new ConnectionWatch(channel, patience, crowd);
        channel.config().setWriteBufferWaterMark(UNTAKEN).setRecvByteBufAllocator(READ);
        ChannelPipeline pipeline = channel.pipeline();
        pipeline.addFirst(watch.new Bytes());
        pipeline.addBefore("handler", "watch", watch.new Messages());
        channel.closeFuture().addListener(closed -> watch.leave());
        if (!crowd.hasPlaceForOneMore()) {
            channel.close();
        }
    }

    private void leave() {
        crowd.leave();
        hold(0);
        becomeDeaf();
        stopAlarm();
        stopStall();
    }

    /** Before they are read. */
    private final class Bytes extends ChannelInboundHandlerAdapter {
        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            wire = context;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (isDeaf) {
                ReferenceCountUtil.release(message);
                return;
            }
            if (headExpected && alarm == null) {
                alarm = later(() -> refuse(GatewayProblem.HEAD_TOO_SLOW));
            }
            ByteBuf bytes = (ByteBuf) message;
            int odd = framing.follow(bytes);
            boolean isTooMuch = !hold(framing.isInHead() ? headBytes + bytes.readableBytes() : 0);
            if (odd >= 0) {
                // What stands before it may be a request that is in order.
                bytes.writerIndex(odd);
            }
            super.channelRead(context, bytes);
            if (odd >= 0) {
                refuse(GatewayProblem.MALFORMED);
            } else if (isTooMuch) {
                refuse(GatewayProblem.HEAD_TOO_SLOW);
            }
        }
    }

    /** What they are read as, and what is answered. */
    private final class Messages extends ChannelDuplexHandler {
        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            turns = new RequestTurns(context);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            // The rest of the request that was answered last is still heard, so that its end is known.
            isDeaf |= wasLast && message instanceof HttpRequest;
            if (isDeaf) {
                ReferenceCountUtil.release(message);
                return;
            }
            if (message instanceof HttpRequest request) {
                headExpected = false;
                isDeaf = request.decoderResult().isFailure();
                lingers = isDeaf;
                stopAlarm();
            } else if (message instanceof HttpContent content
                    && content.decoderResult().isFailure()) {
                refuse(GatewayProblem.MALFORMED);
            }
            if (message instanceof LastHttpContent) {
                headExpected = true;
            }
            turns.come(message);
        }

        @Override
        public void channelWritabilityChanged(ChannelHandlerContext context) throws Exception {
            stopStall();
            if (channel.isWritable()) {
                turns.goOn();
            } else {
                stall = stalledSince(channel.bytesBeforeWritable());
            }
            super.channelWritabilityChanged(context);
        }

        @Override
        public void close(ChannelHandlerContext context, ChannelPromise closed) throws Exception {
            if (lingers) {
                lingers = false;
                closeSlowly();
            } else {
                super.close(context, closed);
            }
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise written) throws Exception {
            super.write(context, message, written);
            HttpResponse head = message instanceof HttpResponse answer ? answer : null;
            if (head != null && head.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
                return;
            }
            if (head != null) {
                answering = true;
                isClosing |= head.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
            }
            if (message instanceof LastHttpContent) {
                answering = false;
                endAnswer();
            }
        }
    }

    private void endAnswer() {
        if (isClosing) {
            wasLast = true;
            turns.forgetWaiting();
        } else if (lastAnswer != null) {
            end(lastAnswer);
        }
        turns.answered();
    }

    /** Nothing that comes later is heard; what waits for its turn is not asked any more. */
    private void becomeDeaf() {
        isDeaf = true;
        turns.forgetWaiting();
    }

    /** Of the request that is arriving. Those before it are answered first. */
    private void refuse(GatewayProblem problem) {
        boolean isUnderWay = !headExpected && turns.isNobodyWaiting();
        becomeDeaf();
        if (turns.isUnderWay() && !isUnderWay) {
            lastAnswer = problem;
        } else {
            end(problem);
        }
    }

    private void end(GatewayProblem problem) {
        String answer = answering || isClosing ? "" : problem.raw();
        wire.writeAndFlush(Unpooled.copiedBuffer(answer, StandardCharsets.US_ASCII))
                .addListener(written -> closeSlowly());
    }

    /** What still comes is read for a moment: if the connection were closed before, the answer could be lost with it. */
    private void closeSlowly() {
        ((DuplexChannel) channel).shutdownOutput();
        channel.eventLoop().schedule(() -> channel.close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean hold(int bytes) {
        int before = headBytes;
        headBytes = bytes;
        return crowd.holds(before, bytes);
    }

    private ScheduledFuture<?> stalledSince(long untaken) {
        return later(() -> {
            if (channel.bytesBeforeWritable() == untaken) {
                channel.close();
            } else {
                stall = stalledSince(channel.bytesBeforeWritable());
            }
        });
    }

    private ScheduledFuture<?> later(Runnable what) {
        return channel.eventLoop().schedule(what, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stopAlarm() {
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    private void stopStall() {
        if (stall != null) {
            stall.cancel(false);
            stall = null;
        }
    }
}
