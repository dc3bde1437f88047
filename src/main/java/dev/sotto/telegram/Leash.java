package dev.sotto.telegram;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Stops polls that begin after somebody asked to stop; cancelling reaches only those under way.
 * Together they leave no gap.
 */
final class Leash implements Interceptor {
  private static final int SHORT_SECONDS = 2;

  private enum Length {
    LONG,
    CUT,
    SHORT
  }

  private volatile Length length = Length.LONG;

  void cut() {
    length = Length.CUT;
  }

  /** Lets calls through again, but none that takes long. */
  void shorten() {
    length = Length.SHORT;
  }

  boolean isCut() {
    return length == Length.CUT;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    return switch (length) {
      case LONG -> chain.proceed(chain.request());
      case CUT -> throw new Unsent("stopping");
      case SHORT ->
          chain
              .withConnectTimeout(SHORT_SECONDS, TimeUnit.SECONDS)
              .withReadTimeout(SHORT_SECONDS, TimeUnit.SECONDS)
              .proceed(chain.request());
    };
  }
}
