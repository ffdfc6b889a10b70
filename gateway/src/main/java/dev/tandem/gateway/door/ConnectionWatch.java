package dev.tandem.gateway.door;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.RecvByteBufAllocator;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Keeps order on a connection where no request tells of it. What could be read in two ways goes no further ({@link RequestFraming}), and
 * neither does a head that takes its time: a byte now and then would keep it from ever being idle. The bytes of a request are read once
 * the answer before it was taken, so that nobody has answers pile up here, and not after a last one; who takes nothing, or next to nothing, is given up on.
 */
final class ConnectionWatch {
    /** In bytes, of answers that are not taken. */
    private static final WriteBufferWaterMark UNTAKEN = new WriteBufferWaterMark(8 << 10, 32 << 10);
    /** In bytes, of what is read at once, and so of what waits for its turn. */
    private static final RecvByteBufAllocator READ = new AdaptiveRecvByteBufAllocator(512, 2 << 10, 16 << 10);

    private static final long LINGER_MILLIS = 2_000;

    private final Duration patience;
    private final Duration answerPatience;
    private final Crowd crowd;
    private final Channel channel;
    private final RequestFraming framing = new RequestFraming();
    private ChannelHandlerContext wire;
    /** What has been read of requests whose turn has not come; null if there is none. */
    private ByteBuf waiting;

    private ScheduledFuture<?> alarm;
    private ScheduledFuture<?> lookAtTaking;
    /** Null for most: those for which there never was more than could be passed on. */
    private Taking taking;
    /** In bytes, of answers; without their heads. */
    private long answerBytes;

    private int headBytes;
    private boolean isUnderWay;
    private boolean isAnswering;
    /** Whether the answer that has begun, or was given, is the last one. */
    private boolean isLast;

    private boolean isDeaf;
    private boolean lingers;

    private ConnectionWatch(Channel channel, Duration patience, Duration answerPatience, Crowd crowd) {
        this.channel = channel;
        this.patience = patience;
        this.answerPatience = answerPatience;
        this.crowd = crowd;
    }

    /**
     * @param patience with the head of a request
     * @param answerPatience with who takes nothing of an answer
     */
    static void begin(HttpConnection connection, Duration patience, Duration answerPatience, Crowd crowd) {
        Channel channel = ((ConnectionBase) connection).channel();
        ConnectionWatch watch = new ConnectionWatch(channel, patience, answerPatience, crowd);
        channel.config().setWriteBufferWaterMark(UNTAKEN).setRecvByteBufAllocator(READ);
        ChannelPipeline pipeline = channel.pipeline();
        pipeline.addFirst(watch.new Bytes());
        pipeline.addBefore("handler", "watch", watch.new Messages());
        channel.closeFuture().addListener(closed -> watch.leave());
        if (!crowd.hasPlaceForOneMore()) {
            channel.close();
        }
    }

    /** Whether the client is still there, as far as anybody knows. */
    static boolean isOpen(HttpConnection connection) {
        return ((ConnectionBase) connection).channel().isActive();
    }

    private void leave() {
        crowd.leave();
        hold(0);
        becomeDeaf();
        stopAlarm();
        stopLooking();
    }

    /** Before they are read. */
    private final class Bytes extends ChannelInboundHandlerAdapter {
        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            wire = context;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf bytes = (ByteBuf) message;
            take(waiting == null ? bytes : Unpooled.wrappedBuffer(waiting, bytes));
        }
    }

    /** Request by request, until one has to wait for its turn. */
    private void take(ByteBuf bytes) {
        waiting = null;
        ByteBuf left = bytes;
        while (left != null) {
            if (isLast && framing.isBetween()) {
                becomeDeaf();
            }
            if (isDeaf) {
                left.release();
                return;
            }
            if (framing.isBetween() && !isItsTurn()) {
                waiting = left;
                channel.config().setAutoRead(false);
                return;
            }
            left = readOn(left);
        }
    }

    private boolean isItsTurn() {
        return !isUnderWay && channel.isWritable();
    }

    /** To the end of one request; the others are left, or null. */
    private ByteBuf readOn(ByteBuf bytes) {
        int end = framing.follow(bytes);
        if (framing.isBetween()) {
            stopAlarm();
        }
        boolean isTooMuch = !hold(framing.isInHead() ? headBytes + end - bytes.readerIndex() : 0);
        if (framing.isInHead() && !framing.isInTrailer() && alarm == null) {
            alarm = later(() -> refuse(GatewayProblem.HEAD_TOO_SLOW));
        }
        boolean isAll = end == bytes.writerIndex();
        // What stands before an odd byte may be a request that is in order.
        wire.fireChannelRead(isAll ? bytes : bytes.readRetainedSlice(end - bytes.readerIndex()));
        if (framing.isOdd()) {
            refuse(GatewayProblem.MALFORMED);
        } else if (isTooMuch) {
            refuse(GatewayProblem.HEAD_TOO_SLOW);
        }
        return isAll ? null : bytes;
    }

    /** With what has waited, once the answer before it was taken. */
    private void goOn() {
        if (waiting == null || !isItsTurn()) {
            return;
        }
        take(waiting);
        wire.fireChannelReadComplete();
        if (waiting == null) {
            channel.config().setAutoRead(true);
        }
    }

    /** What they are read as, and what is answered. */
    private final class Messages extends ChannelDuplexHandler {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (isDeaf) {
                ReferenceCountUtil.release(message);
                return;
            }
            if (message instanceof HttpRequest request) {
                isUnderWay = true;
                stopAlarm();
                sayAloneThatItIsTheLast(request.headers());
                if (request.decoderResult().isFailure()) {
                    becomeDeaf();
                }
            } else if (message instanceof HttpContent content
                    && content.decoderResult().isFailure()) {
                refuse(GatewayProblem.MALFORMED);
            }
            super.channelRead(context, message);
        }

        @Override
        public void channelWritabilityChanged(ChannelHandlerContext context) throws Exception {
            lookAtTaking();
            if (channel.isWritable()) {
                goOn();
            }
            super.channelWritabilityChanged(context);
        }

        /** A connection counts as idle while a piece of an answer is taken bit by bit, for which there is {@link Taking}. */
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            if (!(event instanceof IdleStateEvent) || !isWaitedFor()) {
                super.userEventTriggered(context, event);
            }
        }

        @Override
        public void close(ChannelHandlerContext context, ChannelPromise closed) throws Exception {
            if (!isLast) {
                super.close(context, closed);
                return;
            }
            channel.closeFuture().addListener(done -> closed.trySuccess());
            closeSlowly();
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise written) throws Exception {
            if (message instanceof HttpContent content) {
                answerBytes += content.content().readableBytes();
            }
            super.write(context, message, written);
            HttpResponse head = message instanceof HttpResponse answer ? answer : null;
            if (head != null && head.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
                return;
            }
            if (head != null) {
                isAnswering = true;
                isLast |= head.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
            }
            if (message instanceof LastHttpContent) {
                isAnswering = false;
                isUnderWay = false;
                if (isLast || !framing.isBetween()) {
                    endRequest();
                } else if (waiting != null) {
                    // Not from within the call that has just answered.
                    channel.eventLoop().execute(ConnectionWatch.this::goOn);
                }
            }
        }
    }

    /** In a list it would be overlooked by who answers. */
    private static void sayAloneThatItIsTheLast(HttpHeaders headers) {
        if (headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true)) {
            headers.add(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
    }

    /**
     * Once its answer is given, be it before its body has ended: little of that is let in, for as long as a head may take, so that the
     * connection can be used again.
     */
    private void endRequest() {
        if (isLast || !framing.endsWithin(Refusal.MOST_LET_IN)) {
            endAll();
        } else {
            alarm = later(this::endAll);
        }
    }

    private void endAll() {
        isLast = true;
        becomeDeaf();
        closeSlowly();
    }

    /** Nothing that comes later is heard, and what waits for its turn is not asked any more. */
    private void becomeDeaf() {
        isDeaf = true;
        if (waiting != null) {
            waiting.release();
            waiting = null;
            channel.config().setAutoRead(true);
        }
    }

    /** Of the request that is arriving: those before it have been answered. */
    private void refuse(GatewayProblem problem) {
        becomeDeaf();
        String answer = isAnswering || isLast ? "" : problem.raw();
        isLast = true;
        wire.writeAndFlush(Unpooled.copiedBuffer(answer, StandardCharsets.US_ASCII));
        closeSlowly();
    }

    /** What still comes is read for a moment: if the connection were closed before, the answer could be lost with it. */
    private void closeSlowly() {
        if (lingers) {
            return;
        }
        lingers = true;
        channel.config().setAutoRead(true);
        lookAtTaking();
        wire.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(flushed -> {
            ((DuplexChannel) channel).shutdownOutput();
            channel.eventLoop().schedule(() -> wire.close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
        });
    }

    private boolean hold(int bytes) {
        int before = headBytes;
        headBytes = bytes;
        return crowd.holds(before, bytes);
    }

    /** Again and again while it is waited for. */
    private void lookAtTaking() {
        stopLooking();
        if (taking == null) {
            taking = new Taking(answerPatience);
        }
        taking.see(System.nanoTime(), answerBytes - untaken(), isWaitedFor());
        if (taking.isGivenUpOn()) {
            wire.close();
        } else if (isWaitedFor()) {
            lookAtTaking = later(this::lookAtTaking, taking.patienceLeft());
        }
    }

    private boolean isWaitedFor() {
        return !channel.isWritable() || lingers;
    }

    /** In bytes: what the system has not been handed yet, as it has no room. Of the first piece it may have a part. */
    private long untaken() {
        ChannelOutboundBuffer pieces = channel.unsafe().outboundBuffer();
        return pieces == null ? 0 : pieces.totalPendingWriteBytes() - pieces.currentProgress();
    }

    private ScheduledFuture<?> later(Runnable what) {
        return later(what, patience);
    }

    private ScheduledFuture<?> later(Runnable what, Duration patience) {
        return channel.eventLoop().schedule(what, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stopAlarm() {
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    private void stopLooking() {
        if (lookAtTaking != null) {
            lookAtTaking.cancel(false);
            lookAtTaking = null;
        }
    }
}
