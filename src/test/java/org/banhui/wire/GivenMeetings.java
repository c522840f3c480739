package org.banhui.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.banhui.activity.Activity;
import org.banhui.activity.Outline;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.Ids;
import org.banhui.live.LiveSessions;
import org.banhui.live.MeetingPlan;
import org.banhui.live.SessionKey;
import org.banhui.school.GivenSchool;
import org.banhui.school.Rosters;
import org.banhui.school.SchoolClass;
import org.banhui.school.StudentId;
import org.banhui.school.Teacher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A class with its teacher, and meetings of it or of guests. */
final class GivenMeetings {

    private final LiveSessions live;
    private final Rosters rosters;
    private final GivenSchool school;
    private final Teacher teacher;

    private GivenMeetings(ApplicationContext context) {
        this.live = context.getBean(LiveSessions.class);
        this.rosters = context.getBean(Rosters.class);
        this.school = GivenSchool.in(context);
        this.teacher = school.teacher("林老师");
    }

    static GivenMeetings in(ApplicationContext context) {
        return new GivenMeetings(context);
    }

    Teacher teacher() {
        return teacher;
    }

    /** A class whose pupils have the numbers from 1 on. */
    SchoolClass pupils(String... names) {
        String[] numbered = IntStream.range(0, names.length)
                .mapToObj(i -> (i + 1) + " " + names[i])
                .toArray(String[]::new);
        return school.grade3(teacher, numbered);
    }

    /** The printed codes by class number. */
    List<String> codes(SchoolClass one) {
        Map<StudentId, String> codes = rosters.seatCodes(teacher, one.id());
        return rosters.of(one.id()).stream()
                .map(student -> String.valueOf(codes.get(student.id())))
                .toList();
    }

    SessionKey ofClass(SchoolClass one, String... teams) {
        return open(one.id().value(), "c/" + one.code(), true, false, new Talk("你好", null), teams);
    }

    SessionKey withoutDevices(SchoolClass one) {
        return open(one.id().value(), "c/" + one.code(), false, false, new Talk("你好", null));
    }

    SessionKey rehearsal(SchoolClass one) {
        return open(one.id().value(), "c/" + one.code(), true, true, new Talk("你好", null));
    }

    SessionKey ofGuests(String... teams) {
        return open(null, "", true, false, new Talk("你好", null), teams);
    }

    SessionKey ofGuests(Talk talk) {
        return open(null, "", true, false, talk);
    }

    private SessionKey open(
            @Nullable UUID classId,
            String entrance,
            boolean devices,
            boolean rehearsal,
            Activity activity,
            String... teams) {
        Outline outline =
                new Outline("免费的鱼钩，我不咬", "", "zh", Settings.usual(), List.of(new Step("a", "开场", 5, "", "", activity)));
        return live.open(new MeetingPlan(
                "云溪路小学",
                classId == null ? "" : "三年级",
                classId,
                null,
                teacher.id().value(),
                entrance,
                5,
                3,
                40,
                devices,
                rehearsal,
                outline,
                Arrays.stream(teams)
                        .map(name -> new MeetingPlan.NewTeam(Ids.next(), name, "#0f766e"))
                        .toList()));
    }
}
