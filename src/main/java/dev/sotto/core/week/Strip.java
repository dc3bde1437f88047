package dev.sotto.core.week;

import java.util.List;

/**
 * One practice over a run of Days: a row of the picture and of the Page.
 *
 * @param name what the person calls it where it may be seen
 * @param days one after the other, none left out
 * @param count what is added up, in words; blank where too little was planned to say so
 */
public record Strip(String name, List<WeekDay> days, String count) {
  public Strip {
    days = List.copyOf(days);
  }
}
