package org.banhui.school.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface SchoolRows extends Repository<SchoolEntity, UUID> {

    SchoolEntity save(SchoolEntity school);

    List<SchoolEntity> findAll();
}
