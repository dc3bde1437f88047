package dev.sotto.sandbox.botapi;

/** A request that is answered with an error, in Telegram's numbers and words. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final int code;
  private final int retryAfter;

  private Refusal(int code, String description, int retryAfter) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  static Refusal badRequest(String why) {
    return new Refusal(400, "Bad Request: " + why, 0);
  }

  static Refusal forbidden(String why) {
    return new Refusal(403, "Forbidden: " + why, 0);
  }

  static Refusal unauthorized() {
    return new Refusal(401, "Unauthorized", 0);
  }

  static Refusal notFound(String what) {
    return new Refusal(404, what, 0);
  }

  static Refusal conflict(String why) {
    return new Refusal(409, "Conflict: " + why, 0);
  }

  /**
   * Too much at once.
   *
   * @param seconds how long to wait, at least 1
   */
  static Refusal flood(int seconds) {
    return new Refusal(429, "Too Many Requests: retry after " + seconds, seconds);
  }

  Response response() {
    return Response.error(code, String.valueOf(getMessage()), retryAfter);
  }
}
