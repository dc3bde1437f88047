package dev.sotto.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Hands every request over at most once, and says when it was not handed over at all. OkHttp by
 * itself posts again after a connection breaks, though the far side may have acted on the first.
 */
final class SingleDelivery implements Interceptor {
  private static final int TOO_LARGE = 413;
  private static final int GATEWAY_TIMEOUT = 504;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    RequestBody body = request.body();
    if (body == null) {
      return chain.proceed(request);
    }
    OneShot once = new OneShot(body);
    Response response = proceed(chain, request, once);
    if (response.code() == TOO_LARGE) {
      response.close();
      throw new TooLarge();
    }
    if (response.code() >= 500 && response.code() != GATEWAY_TIMEOUT) {
      response.close();
      throw new Unsent("HTTP " + response.code());
    }
    return response;
  }

  private static Response proceed(Chain chain, Request request, OneShot once) throws IOException {
    try {
      return chain.proceed(request.newBuilder().method(request.method(), once).build());
    } catch (IOException problem) {
      throw once.begun ? problem : new Unsent(problem.getClass().getSimpleName());
    }
  }

  /** A body that can be written once. OkHttp still tries the next address if connecting fails. */
  private static final class OneShot extends RequestBody {
    private final RequestBody body;
    private volatile boolean begun;

    OneShot(RequestBody body) {
      this.body = body;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      begun = true;
      body.writeTo(sink);
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }
  }
}
