package org.banhui.school.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface StudentRows extends Repository<StudentEntity, UUID> {

    StudentEntity save(StudentEntity student);

    Optional<StudentEntity> findById(UUID id);

    List<StudentEntity> findByClassIdAndLeftOnIsNullOrderByNumber(UUID classId);

    Optional<StudentEntity> findByClassIdAndNumberAndLeftOnIsNull(UUID classId, int number);

    List<StudentEntity> findByClassId(UUID classId);

    List<StudentEntity> findByCameFromIn(Collection<UUID> ids);

    boolean existsByClassId(UUID classId);
}
