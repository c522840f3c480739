package org.banhui.school.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.school.Stage;
import org.springframework.data.repository.Repository;

public interface ClassRows extends Repository<ClassEntity, UUID> {

    ClassEntity saveAndFlush(ClassEntity one);

    void delete(ClassEntity one);

    Optional<ClassEntity> findById(UUID id);

    Optional<ClassEntity> findByCode(String code);

    Optional<ClassEntity> findByStageAndEntryYearAndNumber(Stage stage, int entryYear, int number);

    List<ClassEntity> findAll();
}
