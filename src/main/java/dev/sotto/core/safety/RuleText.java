package dev.sotto.core.safety;

/**
 * A rule as written: {@code pattern => example}.
 *
 * @param example a text in which the pattern must be heard
 */
record RuleText(String pattern, String example) {
  private static final String SAYS = " => ";

  static RuleText of(String entry) {
    int says = entry.indexOf(SAYS);
    return says < 0
        ? new RuleText(entry.strip(), "")
        : new RuleText(
            entry.substring(0, says).strip(), entry.substring(says + SAYS.length()).strip());
  }
}
