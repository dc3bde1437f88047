package dev.sotto.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://api.telegram.org, https, api.telegram.org, 443",
    "https://api.telegram.org/, https, api.telegram.org, 443",
    "http://127.0.0.1:8081, http, 127.0.0.1, 8081",
    "http://bot-api, http, bot-api, 80",
    "http://[::1]:8081, http, [::1], 8081"
  })
  void readsBaseUrls(String written, String scheme, String host, int port) {
    assertThat(ApiAddress.parse(written)).isEqualTo(new ApiAddress(scheme, host, port));
  }

  @Test
  void saysThatAPathIsNotPossible() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiAddress.parse("https://example.org/bot123:secret"))
        .withMessageContaining("path")
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "api.telegram.org",
        "localhost:8081",
        "ftp://api.telegram.org",
        "https://",
        "https://user@host",
        "https://host?x",
        "https://host#x",
        "https://ho st",
        "http:/host"
      })
  void anythingElseIsRefused(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> ApiAddress.parse(written));
  }
}
