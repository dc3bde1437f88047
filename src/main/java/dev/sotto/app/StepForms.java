package dev.sotto.app;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.reading.Rhythm;
import dev.sotto.core.talk.AfterSession;
import dev.sotto.core.talk.Appointing;
import dev.sotto.core.talk.Aside;
import dev.sotto.core.talk.ChangingSettings;
import dev.sotto.core.talk.CheckingIn;
import dev.sotto.core.talk.Circling;
import dev.sotto.core.talk.Committing;
import dev.sotto.core.talk.Forgetting;
import dev.sotto.core.talk.Idle;
import dev.sotto.core.talk.InTheWay;
import dev.sotto.core.talk.Keeping;
import dev.sotto.core.talk.Lapsed;
import dev.sotto.core.talk.Leaving;
import dev.sotto.core.talk.LookingIn;
import dev.sotto.core.talk.NumberAWeek;
import dev.sotto.core.talk.Paging;
import dev.sotto.core.talk.Pairing;
import dev.sotto.core.talk.Pausing;
import dev.sotto.core.talk.PracticeCard;
import dev.sotto.core.talk.Reflecting;
import dev.sotto.core.talk.Reshaping;
import dev.sotto.core.talk.Scheduling;
import dev.sotto.core.talk.SessionList;
import dev.sotto.core.talk.SettingUp;
import dev.sotto.core.talk.Sorting;
import dev.sotto.core.talk.Step;
import dev.sotto.core.talk.Using;
import dev.sotto.core.talk.Welcome;
import java.util.Map;
import java.util.Optional;

/**
 * The stored form of steps: JSON with tags that outlive the names of classes. A talk written by a
 * version that knew other steps is empty here, and the person is heard afresh.
 */
final class StepForms {
  /** Grows when a tag's fields change so that the old form cannot be read any more. */
  static final int VERSION = 1;

  static final Map<Class<? extends Step>, String> TAGS =
      Map.ofEntries(
          Map.entry(Idle.class, "idle"),
          Map.entry(Lapsed.class, "lapsed"),
          Map.entry(Aside.class, "aside"),
          Map.entry(Welcome.Consent.class, "welcome.consent"),
          Map.entry(Welcome.Where.class, "welcome.where"),
          Map.entry(Welcome.Which.class, "welcome.which"),
          Map.entry(SettingUp.Full.class, "setup.full"),
          Map.entry(SettingUp.What.class, "setup.what"),
          Map.entry(SettingUp.Reword.class, "setup.reword"),
          Map.entry(Sorting.Kind.class, "setup.kind"),
          Map.entry(Sorting.KindWithin.class, "setup.kind-within"),
          Map.entry(SettingUp.TinyStep.class, "setup.tiny"),
          Map.entry(SettingUp.Anchor.class, "setup.anchor"),
          Map.entry(SettingUp.When.class, "setup.when"),
          Map.entry(Scheduling.AtWhatTime.class, "setup.time"),
          Map.entry(Scheduling.OnWhichDays.class, "setup.days"),
          Map.entry(Scheduling.OtherDays.class, "setup.other-days"),
          Map.entry(Committing.Obstacle.class, "setup.obstacle"),
          Map.entry(Committing.IfThen.class, "setup.if-then"),
          Map.entry(Committing.Confidence.class, "setup.confidence"),
          Map.entry(Committing.Unsure.class, "setup.unsure"),
          Map.entry(Committing.NudgeName.class, "setup.nudge-name"),
          Map.entry(PracticeCard.Look.class, "card.look"),
          Map.entry(PracticeCard.Choose.class, "card.choose"),
          Map.entry(CheckingIn.Which.class, "checkin.which"),
          Map.entry(CheckingIn.Clarify.class, "checkin.clarify"),
          Map.entry(CheckingIn.Noting.class, "checkin.noting"),
          Map.entry(LookingIn.class, "checkin.later"),
          Map.entry(InTheWay.Notice.class, "way.notice"),
          Map.entry(Reflecting.class, "way.reflecting"),
          Map.entry(InTheWay.Told.class, "way.told"),
          Map.entry(InTheWay.Shown.class, "way.shown"),
          Map.entry(InTheWay.Safe.class, "way.safe"),
          Map.entry(Reshaping.SmallerStep.class, "way.smaller"),
          Map.entry(Reshaping.AnotherTime.class, "way.another-time"),
          Map.entry(Reshaping.Moment.class, "way.moment"),
          Map.entry(Reshaping.More.class, "way.more"),
          Map.entry(SessionList.Lines.class, "session.lines"),
          Map.entry(SessionList.One.class, "session.one"),
          Map.entry(SessionList.Rewording.class, "session.rewording"),
          Map.entry(SessionList.Adding.class, "session.adding"),
          Map.entry(SessionList.Opening.class, "session.opening"),
          Map.entry(SessionList.Clearing.class, "session.clearing"),
          Map.entry(Appointing.When.class, "session.when"),
          Map.entry(Appointing.WhichDay.class, "session.which-day"),
          Map.entry(Appointing.AtWhatTime.class, "session.time"),
          Map.entry(Appointing.Kept.class, "session.kept"),
          Map.entry(Appointing.HowLong.class, "session.how-long"),
          Map.entry(AfterSession.class, "session.over"),
          Map.entry(NumberAWeek.Name.class, "number.name"),
          Map.entry(NumberAWeek.Kept.class, "number.kept"),
          Map.entry(Using.Which.class, "using.which"),
          Map.entry(Circling.Look.class, "circle.look"),
          Map.entry(Circling.Making.class, "circle.making"),
          Map.entry(Circling.Sure.class, "circle.sure"),
          Map.entry(Circling.Invited.class, "circle.invited"),
          Map.entry(Pairing.Look.class, "pair.look"),
          Map.entry(Pairing.Invited.class, "pair.invited"),
          Map.entry(InTheWay.WhichIsWorse.class, "way.which-is-worse"),
          Map.entry(ChangingSettings.Menu.class, "settings.menu"),
          Map.entry(ChangingSettings.Zone.class, "settings.zone"),
          Map.entry(ChangingSettings.WhichZone.class, "settings.which-zone"),
          Map.entry(ChangingSettings.WhichCountry.class, "settings.country"),
          Map.entry(ChangingSettings.DayStart.class, "settings.day-start"),
          Map.entry(ChangingSettings.Quiet.class, "settings.quiet"),
          Map.entry(ChangingSettings.Loudness.class, "settings.loudness"),
          Map.entry(ChangingSettings.CodeWord.class, "settings.code-word"),
          Map.entry(ChangingSettings.OwnContact.class, "settings.own-contact"),
          Map.entry(Paging.class, "page.look"),
          Map.entry(Pausing.class, "pausing"),
          Map.entry(Pausing.UntilSession.class, "pausing.session"),
          Map.entry(Forgetting.class, "forgetting"),
          Map.entry(Keeping.class, "keeping"),
          Map.entry(Leaving.class, "leaving"));

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Tagged {}

  private static final JsonMapper JSON = mapper();

  private StepForms() {}

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Step.class, Tagged.class)
            .addMixIn(Schedule.class, Tagged.class)
            .addMixIn(Rhythm.class, Tagged.class)
            .addMixIn(Keeping.Kept.class, Tagged.class)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
    TAGS.forEach((type, tag) -> builder.registerSubtypes(new NamedType(type, tag)));
    return builder
        .registerSubtypes(
            new NamedType(Schedule.Weekly.class, "weekly"),
            new NamedType(Schedule.EveryDays.class, "every-days"),
            new NamedType(Schedule.OnRequest.class, "on-request"),
            new NamedType(Rhythm.OnDays.class, "on-days"),
            new NamedType(Rhythm.EverySo.class, "every-so"),
            new NamedType(Keeping.Note.class, "note"),
            new NamedType(Keeping.Brought.class, "brought"),
            new NamedType(Keeping.Added.class, "added"),
            new NamedType(Keeping.Reworded.class, "reworded"))
        .build();
  }

  static String tag(Step step) {
    return TAGS.getOrDefault(step.getClass(), "");
  }

  static String of(Step step) {
    try {
      return JSON.writerFor(Step.class).writeValueAsString(step);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("a step of " + tag(step) + " has no form", unwritable);
    }
  }

  /** Reads a step back; empty when no step of that form is known. */
  static Optional<Step> step(String form) {
    try {
      return Optional.of(JSON.readValue(form, Step.class));
    } catch (JsonProcessingException unknown) {
      return Optional.empty();
    }
  }
}
