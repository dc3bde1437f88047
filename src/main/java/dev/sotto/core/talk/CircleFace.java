package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Round;
import dev.sotto.core.circle.Wish;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;

/**
 * What somebody sees who asks about their circle: where they stand, and what they can do about it.
 * Nothing of it says who else is there, or how many.
 */
record CircleFace(Scene scene, Company company) {

  CircleFace(Scene scene) {
    this(scene, scene.notebook().company());
  }

  Question drawn() {
    return company
        .seat()
        .map(seat -> inside(seat.round()))
        .or(() -> company.wish().map(CircleFace::waiting))
        .orElseGet(this::outside);
  }

  private Question outside() {
    Question about = Question.of(Line.CIRCLE_ABOUT);
    Question offered =
        company.hasOwnUse()
            ? about.row(Option.of(Chip.CIRCLE_FIND))
            : about.also(Line.CIRCLE_TOO_SOON);
    return offered.row(Option.of(Chip.MAKE_LINK), Option.of(Chip.NOT_NOW));
  }

  private static Question waiting(Wish wish) {
    Line line =
        switch (wish.kind()) {
          case MATCHED -> Line.CIRCLE_WAITS_MATCHED;
          case INVITED -> Line.CIRCLE_WAITS_INVITED;
        };
    return Question.of(line)
        .row(Option.of(Chip.CIRCLE_STOP_WAITING), Option.of(Chip.MAKE_LINK))
        .row(Option.of(Chip.THATS_ALL));
  }

  private Question inside(Round round) {
    return where(round)
        .and(company.yesterday().map(CompanyFace::yesterday).orElse(Question.NONE))
        .and(nod(round))
        .and(next(round))
        .row(Option.of(Chip.CIRCLE_LEAVE), Option.of(Chip.MAKE_LINK))
        .row(Option.of(Chip.THATS_ALL));
  }

  private Question where(Round round) {
    Line line =
        round.kind() == CircleKind.MATCHED ? Line.CIRCLE_IN_MATCHED : Line.CIRCLE_IN_INVITED;
    return Question.of(line, "day", day(round.last()));
  }

  /** Where nothing is shown, a nod would reach nobody. */
  private Question nod(Round round) {
    if (!round.isLargeEnough()) {
      return Question.NONE;
    }
    return company.hasNodded()
        ? Question.of(Line.CIRCLE_NODDED)
        : Question.NONE.row(Option.of(Chip.CIRCLE_NOD));
  }

  private Question next(Round round) {
    if (company.wish().isPresent()) {
      boolean isSame = company.wish().get().equals(Wish.forAnother(round));
      return Question.of(isSame ? Line.CIRCLE_IN_FOR_ANOTHER : Line.CIRCLE_IN_FOR_OTHERS)
          .row(Option.of(Chip.CIRCLE_NO_MORE));
    }
    return round.isClosing(scene.today()) ? CompanyFace.closing() : Question.NONE;
  }

  /** Says what following a link would mean for somebody who stands where this one does. */
  Question invited() {
    return Question.of(Line.CIRCLE_INVITED).and(replaced()).also(Line.CIRCLE_INVITED_ASK);
  }

  private Question replaced() {
    if (company.seat().isPresent()) {
      Day last = company.seat().get().round().last();
      return Question.of(Line.CIRCLE_INVITED_AFTER, "day", day(last));
    }
    return company.wish().isPresent() ? Question.of(Line.CIRCLE_INVITED_INSTEAD) : Question.NONE;
  }

  String day(Day day) {
    return scene.books().wording().date(day);
  }
}
