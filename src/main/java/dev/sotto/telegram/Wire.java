package dev.sotto.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;

/**
 * The line to the Bot API: one for sending, another for polling, so that neither waits for the
 * other. Its threads do not keep the program alive.
 */
final class Wire implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final OkHttpClient http;
  private final OkHttpTelegramClient client;

  private Wire(OkHttpClient http, BotToken token, ApiAddress address) {
    this.http = http;
    ObjectMapper mapper =
        new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    this.client = new OkHttpTelegramClient(mapper, http, token.secret(), address.url());
  }

  /**
   * Opens a line on which nothing is repeated.
   *
   * @param atOnce how many calls may be under way together; the library's own 5 are too few
   */
  static Wire forSending(BotToken token, ApiAddress address, int atOnce) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher("telegram-send", atOnce))
            .addInterceptor(new SingleDelivery())
            .connectTimeout(CONNECT)
            .readTimeout(Duration.ofSeconds(20))
            .writeTimeout(Duration.ofSeconds(20))
            .callTimeout(Duration.ofSeconds(40))
            .build();
    return new Wire(http, token, address);
  }

  /**
   * Opens a line for one long poll at a time.
   *
   * @param patience how long Telegram holds a poll open when nothing happens
   */
  static Wire forPolling(
      BotToken token, ApiAddress address, Duration patience, Interceptor interceptor) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher("telegram-poll", 1))
            .addInterceptor(interceptor)
            .connectTimeout(CONNECT)
            .readTimeout(patience.plusSeconds(15))
            .callTimeout(patience.plusSeconds(25))
            .pingInterval(Duration.ofSeconds(20))
            .build();
    return new Wire(http, token, address);
  }

  OkHttpTelegramClient client() {
    return client;
  }

  /** Ends every call under way. */
  void cut() {
    http.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private static Dispatcher dispatcher(String name, int atOnce) {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            60,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            call -> {
              Thread thread = new Thread(call, name);
              thread.setDaemon(true);
              return thread;
            });
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(atOnce);
    dispatcher.setMaxRequestsPerHost(atOnce);
    return dispatcher;
  }
}
