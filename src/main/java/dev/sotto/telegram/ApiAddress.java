package dev.sotto.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.telegram.telegrambots.meta.TelegramUrl;

/** Where the Bot API is: Telegram's own, one you run, or the sandbox. */
public record ApiAddress(String scheme, String host, int port) {
  private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

  public static final ApiAddress TELEGRAM = parse("https://api.telegram.org");

  /**
   * Reads an address.
   *
   * @param written a base URL such as {@code http://127.0.0.1:8081}
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static ApiAddress parse(String written) {
    URI address = uri(written.strip());
    Integer usual = address.getScheme() == null ? null : PORTS.get(address.getScheme());
    if (usual == null || address.getHost() == null) {
      throw refused("it must look like https://host or http://host:port");
    }
    if (address.getPath().length() > 1) {
      throw refused("a path is not possible: the Bot API is always at the root");
    }
    if (address.getUserInfo() != null
        || address.getQuery() != null
        || address.getFragment() != null) {
      throw refused("only scheme, host and port are possible");
    }
    return new ApiAddress(
        address.getScheme(), address.getHost(), address.getPort() < 0 ? usual : address.getPort());
  }

  TelegramUrl url() {
    return TelegramUrl.builder().schema(scheme).host(host).port(port).build();
  }

  private static URI uri(String written) {
    try {
      return new URI(written);
    } catch (URISyntaxException problem) {
      throw refused("it is no URL");
    }
  }

  /** Does not quote what was written: people paste addresses with the token in them. */
  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("Bot API address: " + why);
  }
}
