package org.banhui.school.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface GroupRows extends Repository<GroupEntity, UUID> {

    GroupEntity save(GroupEntity group);

    List<GroupEntity> findByClassIdOrderByPlace(UUID classId);

    void deleteAll(Iterable<? extends GroupEntity> groups);

    void flush();
}
