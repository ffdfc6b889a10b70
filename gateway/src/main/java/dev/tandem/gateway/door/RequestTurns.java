package dev.tandem.gateway.door;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets the requests of a connection through one after another. Each waits until the answer before it was taken, so that nobody has
 * answers pile up here.
 */
final class RequestTurns {
    /** Requests may follow each other without waiting for answers, but are kept in memory until it is their turn. */
    private static final int MOST_WAITING = 32;

    private final Channel channel;
    private final ChannelHandlerContext next;
    private final Queue<Object> waiting = new ArrayDeque<>(0);
    private int requestsWaiting;
    private boolean underWay;

    /** @param next from which on requests are handled */
    RequestTurns(ChannelHandlerContext next) {
        this.channel = next.channel();
        this.next = next;
    }

    /** Whether one is being answered, or has yet to arrive as a whole. */
    boolean isUnderWay() {
        return underWay;
    }

    boolean isNobodyWaiting() {
        return waiting.isEmpty();
    }

    /** A part of a request: it goes on if it is its turn, and waits otherwise. Too many in waiting end the connection. */
    void come(Object message) {
        if (waiting.isEmpty() && mayPass(message)) {
            pass(message);
            return;
        }
        waiting.add(message);
        channel.config().setAutoRead(false);
        if (message instanceof HttpRequest && ++requestsWaiting > MOST_WAITING) {
            channel.close();
        }
    }

    /** The one under way was answered. */
    void answered() {
        underWay = false;
        if (!waiting.isEmpty()) {
            // Not from within the call that has just answered.
            next.executor().execute(this::goOn);
        }
    }

    /** With what has waited, as far as it may. */
    void goOn() {
        if (waiting.isEmpty() || !mayPass(waiting.peek())) {
            return;
        }
        while (!waiting.isEmpty() && mayPass(waiting.peek())) {
            Object message = waiting.poll();
            if (message instanceof HttpRequest) {
                requestsWaiting--;
            }
            pass(message);
        }
        next.fireChannelReadComplete();
        if (waiting.isEmpty()) {
            channel.config().setAutoRead(true);
        }
    }

    /** What waits is not asked any more. */
    void forgetWaiting() {
        if (!waiting.isEmpty()) {
            waiting.forEach(ReferenceCountUtil::release);
            waiting.clear();
            requestsWaiting = 0;
            channel.config().setAutoRead(true);
        }
    }

    private boolean mayPass(Object message) {
        return !(message instanceof HttpRequest) || !underWay && channel.isWritable();
    }

    private void pass(Object message) {
        underWay |= message instanceof HttpRequest;
        next.fireChannelRead(message);
    }
}
