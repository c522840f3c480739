package org.banhui.library.internal;

import java.util.List;
import java.util.UUID;
import org.banhui.library.Origin;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRows extends JpaRepository<PlanRow, UUID> {

    List<PlanRow> findByOrigin(Origin origin);

    List<PlanRow> findByOriginAndRetiredFalseOrderByCode(Origin origin);

    List<PlanRow> findByOwnerIdAndRetiredFalseOrderByUpdatedAtDesc(UUID ownerId);
}
