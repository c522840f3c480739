package org.banhui.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.banhui.base.Blob;
import org.banhui.base.Blobs;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Pictures of imports that are not finished. They are written one by one and belong to nothing until they are kept. */
@Component
final class LoosePictures implements SmartInitializingSingleton {

    private final Blobs blobs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LoosePictures(Blobs blobs, JdbcClient jdbc, TransactionTemplate transaction) {
        this.blobs = blobs;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    UUID add(Blob blob) {
        return transaction.execute(status -> {
            UUID id = blobs.add(blob);
            jdbc.sql("insert into loose_blob (id) values (?)").param(id).update();
            return id;
        });
    }

    /** They belong to something now; to be called in the transaction that makes it so. */
    void keep(List<UUID> ids) {
        ids.forEach(
                id -> jdbc.sql("delete from loose_blob where id = ?").param(id).update());
    }

    /** Takes them away, unless they were kept. */
    void drop(List<UUID> ids) {
        for (UUID id : ids) {
            transaction.executeWithoutResult(status -> {
                if (jdbc.sql("delete from loose_blob where id = ?").param(id).update() > 0) {
                    blobs.remove(id);
                }
            });
        }
    }

    /** What an earlier process could not finish. */
    @Override
    public void afterSingletonsInstantiated() {
        drop(new ArrayList<>(jdbc.sql("select id from loose_blob")
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list()));
    }
}
