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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.school.ClassForm;
import org.banhui.school.ClassId;
import org.banhui.school.ClassRole;
import org.banhui.school.SchoolClass;
import org.banhui.school.Stage;

@Entity
@Table(name = "school_class")
public class ClassEntity {

    @Id
    private UUID id;

    @Column(name = "entry_year")
    private int entryYear;

    private int number;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String code;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "class_staff", joinColumns = @JoinColumn(name = "class_id"))
    @MapKeyColumn(name = "staff_id")
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Map<UUID, ClassRole> staff = new HashMap<>();

    @Version
    private long version;

    protected ClassEntity() {}

    public ClassEntity(ClassForm form, String code) {
        this.id = Ids.next();
        this.code = code;
        change(form);
    }

    public final void change(ClassForm form) {
        stage = form.stage();
        entryYear = form.entryYear();
        number = form.number();
    }

    public void changeCode(String newCode) {
        code = newCode;
    }

    public void assign(UUID staffId, ClassRole role) {
        staff.put(staffId, role);
    }

    public void release(UUID staffId) {
        staff.remove(staffId);
    }

    public Optional<ClassRole> roleOf(UUID staffId) {
        return Optional.ofNullable(staff.get(staffId));
    }

    public UUID id() {
        return id;
    }

    public SchoolClass told() {
        return new SchoolClass(new ClassId(id), stage, entryYear, number, code);
    }
}
