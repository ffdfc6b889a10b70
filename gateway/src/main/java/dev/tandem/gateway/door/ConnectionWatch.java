package dev.tandem.gateway.door;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
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
 * Ends a connection for what no request tells of: a head that does not arrive in time from its first byte on (a byte now and then would keep
 * it from ever being idle), a body that cannot be read, and requests that come on and on while nobody takes the answers.
 */
final class ConnectionWatch {
    /** Requests may follow each other without waiting for answers, but are kept in memory until it is their turn. */
    private static final int MOST_AT_ONCE = 32;

    private final Duration patience;
    private ChannelHandlerContext wire;
    private boolean headExpected = true;
    private ScheduledFuture<?> alarm;
    private int unanswered;
    private boolean answering;
    private boolean cut;

    private ConnectionWatch(Duration patience) {
        this.patience = patience;
    }

    /** @param patience with the head of a request */
    static void begin(HttpConnection connection, Duration patience) {
        ConnectionWatch watch = new ConnectionWatch(patience);
        ChannelPipeline pipeline = ((ConnectionBase) connection).channel().pipeline();
        pipeline.addFirst(watch.new Bytes());
        pipeline.addBefore("handler", "watch", watch.new Messages());
    }

    /** Before they are read. */
    private final class Bytes extends ChannelInboundHandlerAdapter {
        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            wire = context;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
            if (headExpected && alarm == null) {
                alarm = context.executor()
                        .schedule(
                                () -> end(GatewayProblem.HEAD_TOO_SLOW, unanswered == 0),
                                patience.toMillis(),
                                TimeUnit.MILLISECONDS);
            }
            super.channelRead(context, bytes);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) throws Exception {
            stop();
            super.channelInactive(context);
        }
    }

    /** What they are read as, and what is answered. */
    private final class Messages extends ChannelDuplexHandler {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (cut) {
                ReferenceCountUtil.release(message);
                return;
            }
            if (message instanceof HttpRequest) {
                if (unanswered == MOST_AT_ONCE || !context.channel().isWritable()) {
                    cut = true;
                    context.close();
                    return;
                }
                headExpected = false;
                unanswered++;
                stop();
            } else if (message instanceof HttpContent content
                    && content.decoderResult().isFailure()) {
                end(GatewayProblem.MALFORMED, unanswered > 0);
            }
            if (message instanceof LastHttpContent) {
                headExpected = true;
            }
            super.channelRead(context, message);
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise written) throws Exception {
            boolean isInterim = message instanceof HttpResponse answer
                    && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            answering |= message instanceof HttpResponse && !isInterim;
            if (message instanceof LastHttpContent && !isInterim) {
                answering = false;
                unanswered--;
            }
            super.write(context, message, written);
        }
    }

    private void stop() {
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    /** @param isDue whether an answer is owed, which then is this one if nothing of another is on its way */
    private void end(GatewayProblem problem, boolean isDue) {
        String answer = isDue && !answering ? problem.raw() : "";
        wire.writeAndFlush(Unpooled.copiedBuffer(answer, StandardCharsets.US_ASCII))
                .addListener(ChannelFutureListener.CLOSE);
    }
}
