package dev.sotto.content;

import dev.sotto.core.practice.KindEntry;
import dev.sotto.core.practice.KindGuide;
import dev.sotto.core.practice.MomentBefore;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.PracticeKind.Group;
import java.util.List;
import java.util.Map;

/** What {@code practices.yaml} says, complete or not. */
record PracticeWords(
    Map<Group, String> groups, Map<PracticeKind, KindEntry> kinds, List<MomentBefore> before) {

  /** The guide, once nothing is missing. */
  KindGuide guide() {
    return new KindGuide(groups, kinds, before);
  }
}
