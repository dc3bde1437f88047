package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Round;
import dev.sotto.core.circle.RoundId;
import dev.sotto.core.circle.Salt;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.circle.Shown;
import dev.sotto.core.circle.Wish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Circles and pairs of one person, in memory. Rounds neither begin nor end here. */
final class SmallCompany implements Company, CircleEffect.Performer {
  private static final CircleId CIRCLE = new CircleId(3);
  private static final Day FIRST_DAY = new Day(LocalDate.of(2026, 11, 14));

  private Optional<Seat> seat = Optional.empty();
  private Optional<Wish> wish = Optional.empty();
  private Optional<Shown> shown = Optional.empty();
  private Knock knock = Knock.OPENS;
  private boolean ownUse = true;
  private boolean mayInvite = true;
  private boolean nodded;
  private boolean paired;
  private boolean otherPractised;

  /** Somebody who stands anywhere. */
  static SmallCompany any(Random random) {
    SmallCompany company = new SmallCompany();
    if (random.nextBoolean()) {
      company.sit(of(CircleKind.values(), random), 2 + random.nextInt(9));
      company.shown = Optional.of(of(Shown.values(), random)).filter(line -> random.nextBoolean());
    }
    company.wish =
        Optional.of(new Wish(Optional.of(CIRCLE).filter(circle -> random.nextBoolean())))
            .filter(wish -> random.nextInt(3) == 0);
    company.knock = random.nextBoolean() ? Knock.OPENS : of(Knock.values(), random);
    company.ownUse = random.nextBoolean();
    company.mayInvite = random.nextInt(4) > 0;
    company.paired = random.nextInt(3) == 0;
    company.otherPractised = random.nextBoolean();
    return company;
  }

  private static <T> T of(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  /** Somebody who waits for a round. */
  static SmallCompany waiting() {
    SmallCompany company = new SmallCompany();
    company.beMatched(new CircleEffect.BeMatched());
    return company;
  }

  /** Somebody in a round that soon ends, and in a pair. */
  static SmallCompany inside() {
    SmallCompany company = new SmallCompany();
    company.sit(CircleKind.INVITED, Round.LENGTH / 2);
    company.paired = true;
    return company;
  }

  /** The same, once they wish for another. */
  static SmallCompany goingOn() {
    SmallCompany company = inside();
    company.goOn(new CircleEffect.GoOn());
    return company;
  }

  private void sit(CircleKind kind, int size) {
    Round round =
        new Round(
            new RoundId(4),
            CIRCLE,
            kind,
            FIRST_DAY,
            size,
            ZoneOffset.UTC,
            LocalTime.of(5, 0),
            new Salt("00"));
    seat = Optional.of(new Seat(round, 1, false));
  }

  @Override
  public Optional<Seat> seat() {
    return seat;
  }

  @Override
  public Optional<Wish> wish() {
    return wish;
  }

  @Override
  public Optional<Glimpse> yesterday() {
    return seat.flatMap(sits -> shown)
        .map(line -> new Glimpse(FIRST_DAY.plus(1), line, line == Shown.SOME));
  }

  @Override
  public boolean hasNodded() {
    return nodded;
  }

  @Override
  public boolean hasOwnUse() {
    return ownUse;
  }

  @Override
  public Knock knock(InviteCode code) {
    return knock;
  }

  @Override
  public boolean mayInvite(Purpose purpose) {
    return mayInvite;
  }

  @Override
  public boolean isPaired() {
    return paired;
  }

  @Override
  public boolean otherPractisedYesterday() {
    return otherPractised;
  }

  @Override
  public void beMatched(CircleEffect.BeMatched effect) {
    wish = Optional.of(new Wish(Optional.empty()));
  }

  @Override
  public void followInto(CircleEffect.FollowInto effect) {
    wish = Optional.of(new Wish(Optional.of(CIRCLE)));
  }

  @Override
  public void goOn(CircleEffect.GoOn effect) {
    wish = wish.or(() -> seat.map(sits -> Wish.forAnother(sits.round())));
  }

  @Override
  public void waitNoMore(CircleEffect.WaitNoMore effect) {
    wish = Optional.empty();
  }

  @Override
  public void leaveCircle(CircleEffect.LeaveCircle effect) {
    wish = Optional.empty();
    seat = Optional.empty();
  }

  @Override
  public void nod(CircleEffect.Nod effect) {
    nodded = seat.isPresent();
  }

  @Override
  public void invite(CircleEffect.Invite effect) {
    if (effect.isForSelf() && effect.purpose() == Purpose.CIRCLE) {
      wish = Optional.of(new Wish(Optional.of(CIRCLE)));
    }
  }

  @Override
  public void triedInVain(CircleEffect.TriedInVain effect) {
    knock = Knock.NOTHING;
  }

  @Override
  public void pairUp(CircleEffect.PairUp effect) {
    paired = true;
  }

  @Override
  public void endPair(CircleEffect.EndPair effect) {
    paired = false;
  }
}
