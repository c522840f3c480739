package org.banhui.school.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.school.GroupColour;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "class_group")
public class GroupEntity {

    @Id
    private UUID id;

    @Column(name = "class_id")
    private UUID classId;

    private String name;

    @Enumerated(EnumType.STRING)
    private GroupColour colour;

    private int place;

    @Column(name = "leader_id")
    private @Nullable UUID leaderId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "student_id")
    private Set<UUID> members = new HashSet<>();

    @Version
    private long version;

    protected GroupEntity() {}

    public GroupEntity(
            UUID classId, int place, String name, GroupColour colour, @Nullable UUID leaderId, Set<UUID> members) {
        this.id = Ids.next();
        this.classId = classId;
        this.place = place;
        this.name = name;
        this.colour = colour;
        this.leaderId = leaderId;
        this.members.addAll(members);
    }

    /** Takes a pupil in; as the leader only where there is none. */
    public void take(UUID studentId, boolean leads) {
        members.add(studentId);
        if (leads && leaderId == null) {
            leaderId = studentId;
        }
    }

    public void release(UUID studentId) {
        members.remove(studentId);
        if (studentId.equals(leaderId)) {
            leaderId = null;
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public GroupColour colour() {
        return colour;
    }

    public Optional<UUID> leader() {
        return Optional.ofNullable(leaderId);
    }

    public Set<UUID> members() {
        return Set.copyOf(members);
    }
}
