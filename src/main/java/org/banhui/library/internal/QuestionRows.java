package org.banhui.library.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.library.Origin;
import org.springframework.data.repository.ListCrudRepository;

interface QuestionRows extends ListCrudRepository<QuestionRow, UUID> {

    List<QuestionRow> findByOrigin(Origin origin);

    Optional<QuestionRow> findByCode(String code);
}
