package org.banhui.school.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface StaffRows extends Repository<StaffEntity, UUID> {

    StaffEntity save(StaffEntity staff);

    Optional<StaffEntity> findById(UUID id);

    Optional<StaffEntity> findByLogin(String login);

    List<StaffEntity> findAllByOrderByName();
}
