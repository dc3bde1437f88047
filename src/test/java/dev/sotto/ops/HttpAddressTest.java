package dev.sotto.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

  @Test
  void theDefaultIsForThisMachineOnly() {
    InetSocketAddress address = HttpAddress.parse(HttpAddress.DEFAULT).orElseThrow();

    assertThat(address.getAddress().isLoopbackAddress()).isTrue();
    assertThat(address.getPort()).isEqualTo(8090);
  }

  @Test
  void offIsNoAddress() {
    assertThat(HttpAddress.parse("off")).isEmpty();
  }

  @Test
  void anAddressOfTheSixthVersionHasBrackets() {
    assertThat(HttpAddress.parse("[::1]:80"))
        .hasValueSatisfying(address -> assertThat(address.getAddress().getAddress()).hasSize(16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "8090", "localhost", "localhost:", ":8090", "host:65536", "a b:1"})
  void anythingElseIsRefusedInWords(String address) {
    assertThatThrownBy(() -> HttpAddress.parse(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SOTTO_HTTP takes host:port, such as 127.0.0.1:8090, or off; not " + address);
  }
}
