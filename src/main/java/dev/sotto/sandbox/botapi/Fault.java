package dev.sotto.sandbox.botapi;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Something that goes wrong around a request: before it is applied, after it, or instead of it. */
@FunctionalInterface
public interface Fault {

  /**
   * Answers in place of the server.
   *
   * @param request applies the request and returns the honest answer; may be left alone
   */
  Response around(Supplier<Response> request);

  /** Refused with an error of any code; the request is not applied. */
  static Fault refuse(int code, String description) {
    return request -> Response.error(code, description, 0);
  }

  /** 429: the request is not applied, and may come again after that many seconds. */
  static Fault tooManyRequests(int retryAfter) {
    return request ->
        Response.error(429, "Too Many Requests: retry after " + retryAfter, retryAfter);
  }

  /** 500 in Telegram's shape; the request is not applied. */
  static Fault internalError() {
    return refuse(500, "Internal Server Error");
  }

  /** 403, as after a block. */
  static Fault blocked() {
    return refuse(403, "Forbidden: bot was blocked by the user");
  }

  /** 409, as when another instance polls. */
  static Fault conflict() {
    return refuse(409, "Conflict: " + Polling.SUPERSEDED);
  }

  /** 502 with a page of HTML, as proxies send it; the request is not applied. */
  static Fault badGateway() {
    return request ->
        Response.raw(
            502,
            "text/html",
            "<html><head><title>502 Bad Gateway</title></head><body>502</body></html>");
  }

  /** The request is applied, but the answer is 200 with nothing in it. */
  static Fault emptyAnswer() {
    return request -> request.get().emptied();
  }

  /** The connection drops and the request is not applied. */
  static Fault dropBefore() {
    return request -> Response.DROPPED;
  }

  /** The request is applied, then the connection drops. */
  static Fault dropAfter() {
    return request -> request.get().dropped();
  }

  /** The request waits, not yet applied, until the latch opens. */
  static Fault holdUntil(CountDownLatch released) {
    return request -> {
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return request.get();
    };
  }

  /** The request is applied at once, but its answer waits until the latch opens. */
  static Fault answerAfter(CountDownLatch released) {
    return request -> {
      Response response = request.get();
      return holdUntil(released).around(() -> response);
    };
  }
}
