package dev.sotto.core.talk;

import dev.sotto.core.script.Chip;

/**
 * One answer a question offers as a button.
 *
 * @param argument tells options of the same chip apart; travels in the button, at most 40 bytes
 * @param label what stands on it; empty when the script's own label does
 */
public record Option(Chip chip, String argument, String label) {

  public static Option of(Chip chip) {
    return new Option(chip, "", "");
  }

  public static Option of(Chip chip, String argument, String label) {
    return new Option(chip, argument, label);
  }
}
