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
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.school.SchoolRole;
import org.banhui.school.StaffId;
import org.banhui.school.Teacher;

@Entity
@Table(name = "staff")
public class StaffEntity {

    @Id
    private UUID id;

    private String login;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<SchoolRole> roles = new HashSet<>();

    @Version
    private long version;

    protected StaffEntity() {}

    public StaffEntity(String login, String name, Set<SchoolRole> roles, Instant createdAt) {
        this.id = Ids.next();
        this.login = login;
        this.name = name;
        this.passwordHash = "";
        this.active = true;
        this.createdAt = createdAt;
        this.roles.addAll(roles);
    }

    public void change(String newName, Set<SchoolRole> newRoles) {
        name = newName;
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /** Takes a new password; one given by somebody else must be changed at the next sign-in. */
    public void changePassword(String hash, boolean givenByOther) {
        passwordHash = hash;
        mustChangePassword = givenByOther;
    }

    public void deactivate() {
        active = false;
    }

    public void activate() {
        active = true;
    }

    public UUID id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Set<SchoolRole> roles() {
        Set<SchoolRole> copy = EnumSet.noneOf(SchoolRole.class);
        copy.addAll(roles);
        return copy;
    }

    public Teacher told() {
        return new Teacher(new StaffId(id), login, name, roles(), mustChangePassword);
    }
}
