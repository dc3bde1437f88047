package dev.sotto.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.ConnectException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;

/** OkHttp failing at moments that no server can bring about. */
class SingleDeliveryTest {
  private static final Request POST =
      new Request.Builder()
          .url("http://127.0.0.1/sendmessage")
          .post(RequestBody.create("{}", null))
          .build();

  @Test
  void aLineThatBreaksBeforeTheBodyIsWrittenLeftNothing() throws IOException {
    Interceptor.Chain chain = chain(call -> refuse());

    assertThatThrownBy(() -> new SingleDelivery().intercept(chain))
        .isInstanceOf(Unsent.class)
        .hasMessage("ConnectException");
  }

  @Test
  void aLineThatBreaksAfterTheBodyIsWrittenMayHaveLeft() throws IOException {
    Interceptor.Chain chain =
        chain(
            call -> {
              body(call.getArgument(0)).writeTo(new Buffer());
              return refuse();
            });

    assertThatThrownBy(() -> new SingleDelivery().intercept(chain))
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void whatOkHttpIsGivenCannotBePostedTwice() throws IOException {
    Interceptor.Chain chain =
        chain(
            call -> {
              assertThat(body(call.getArgument(0)).isOneShot()).isTrue();
              return refuse();
            });

    assertThatThrownBy(() -> new SingleDelivery().intercept(chain)).isInstanceOf(Unsent.class);
  }

  private static Interceptor.Chain chain(Answer<?> answer) throws IOException {
    Interceptor.Chain chain = mock(Interceptor.Chain.class);
    when(chain.request()).thenReturn(POST);
    when(chain.proceed(any())).thenAnswer(answer);
    return chain;
  }

  private static RequestBody body(Request request) {
    RequestBody body = request.body();
    if (body == null) {
      throw new AssertionError("the body is gone");
    }
    return body;
  }

  private static Object refuse() throws IOException {
    throw new ConnectException("nobody listens");
  }
}
