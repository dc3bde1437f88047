package dev.sotto.app;

import dev.sotto.core.person.PrivateText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people can ask for with a slash, in the order Telegram's menu shows it. */
public enum Command {
  START,
  NEW,
  TODAY,
  DID,
  USED,
  STUCK,
  WEEK,
  SESSION,
  PAGE,
  CIRCLE,
  PAIR,
  PAUSE,
  RESUME,
  SETTINGS,
  HELPLINES,
  PRIVACY,
  EXPORT,
  FORGET,
  CANCEL,
  STOP,
  HELP;

  private static final Pattern SLASHED =
      Pattern.compile("/([A-Za-z]{1,32})(?:@\\w{1,64})?(?:\\s+(.*))?", Pattern.DOTALL);

  /** How it is typed, without the slash. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether words begin with a slash and a word, known or not. */
  static boolean isSlashed(PrivateText words) {
    return SLASHED.matcher(words.words().strip()).matches();
  }

  /** Returns the command these words begin with. */
  static Optional<Command> in(PrivateText words) {
    Matcher matcher = SLASHED.matcher(words.words().strip());
    return matcher.matches()
        ? Arrays.stream(values())
            .filter(command -> command.word().equals(matcher.group(1).toLowerCase(Locale.ROOT)))
            .findFirst()
        : Optional.empty();
  }

  /** Returns what stands behind the command; blank when nothing does. */
  static PrivateText argument(PrivateText words) {
    Matcher matcher = SLASHED.matcher(words.words().strip());
    return matcher.matches() && matcher.group(2) != null
        ? new PrivateText(matcher.group(2).strip())
        : PrivateText.NONE;
  }
}
