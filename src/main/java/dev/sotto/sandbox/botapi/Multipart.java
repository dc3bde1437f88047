package dev.sotto.sandbox.botapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a {@code multipart/form-data} body apart (RFC 7578). */
final class Multipart {

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)[; ]filename=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?im)^content-type: *(\\S+)");

  private Multipart() {}

  /**
   * A file whose part is named after a parameter stands for that parameter, as {@code attach://}
   * and the name.
   *
   * @param type the whole Content-Type header
   */
  static Request read(String type, byte[] body) throws Refusal {
    String boundary =
        first(BOUNDARY, type).orElseThrow(() -> Refusal.badRequest("multipart without boundary"));
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    Map<String, Request.Upload> uploads = new LinkedHashMap<>();
    // Latin-1 maps every byte to one character and back, so that text search works on binary parts.
    String all = "\r\n" + new String(body, ISO_8859_1);
    String[] parts = all.split(Pattern.quote("\r\n--" + boundary), -1);
    for (int i = 1; i < parts.length - 1; i++) {
      String[] headAndBody = parts[i].split("\r\n\r\n", 2);
      if (headAndBody.length < 2) {
        throw Refusal.badRequest("multipart part without a body");
      }
      byte[] bytes = headAndBody[1].getBytes(ISO_8859_1);
      String head = new String(headAndBody[0].getBytes(ISO_8859_1), UTF_8);
      String name =
          first(NAME, head).orElseThrow(() -> Refusal.badRequest("multipart part without a name"));
      Optional<String> fileName = first(FILE_NAME, head);
      if (fileName.isPresent()) {
        uploads.put(
            name,
            new Request.Upload(
                fileName.get(), first(TYPE, head).orElse("application/octet-stream"), bytes));
      } else {
        params.put(name, new String(bytes, UTF_8));
      }
    }
    uploads.keySet().stream()
        .filter(name -> !params.toString().contains(Request.ATTACHED + name))
        .toList()
        .forEach(name -> params.put(name, Request.ATTACHED + name));
    return new Request(params, Fields.Form.TEXT, uploads);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
