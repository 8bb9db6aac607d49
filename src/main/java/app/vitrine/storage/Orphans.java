package app.vitrine.storage;

import app.vitrine.domain.client.Uuid7;

/// Settles rows whose parents were lost: clients and channels are made up, so that no post is lost with them; names of
/// pillars, campaigns and logos that are gone are cleared; parts of lost posts are let go.
final class Orphans {

    private Orphans() {}

    static void settle(Session session) {
        for (long id : session.list("""
                SELECT client_id FROM post UNION SELECT client_id FROM channel UNION SELECT client_id FROM media
                EXCEPT SELECT id FROM client""", row -> row.getLong(1))) {
            session.run("""
                    INSERT INTO client (id, uid, name, line, colour, country, zone, languages, voice, reviewed,
                        position, archived)
                    VALUES (?1, ?2, '? ' || ?1, '', 'sage', 'FR', 'Europe/Paris', 'fr', '', 0, ?1, 0)""", id,
                    Uuid7.next());
        }
        session.run("""
                INSERT INTO channel (id, client_id, network, name, handle, address, position, archived)
                SELECT channel_id, min(post.client_id), 'custom', '? ' || channel_id, '', '', channel_id, 0
                FROM variant JOIN post ON post.id = post_id
                WHERE channel_id NOT IN (SELECT id FROM channel) GROUP BY channel_id""");
        session.run("DELETE FROM pillar WHERE client_id NOT IN (SELECT id FROM client)");
        session.run("DELETE FROM campaign WHERE client_id NOT IN (SELECT id FROM client)");
        session.run("DELETE FROM note WHERE client_id NOT IN (SELECT id FROM client)");
        session.run("DELETE FROM key_date WHERE client_id NOT IN (SELECT id FROM client)");
        session.run("DELETE FROM result_import WHERE client_id NOT IN (SELECT id FROM client)");
        session.run("UPDATE post SET pillar_id = NULL WHERE pillar_id NOT IN (SELECT id FROM pillar)");
        session.run("UPDATE post SET campaign_id = NULL WHERE campaign_id NOT IN (SELECT id FROM campaign)");
        session.run("UPDATE client SET logo = NULL WHERE logo NOT IN (SELECT id FROM media)");
        session.run("DELETE FROM variant WHERE post_id NOT IN (SELECT id FROM post)");
        session.run("DELETE FROM series WHERE client_id NOT IN (SELECT id FROM client)");
        session.run("DELETE FROM occurrence WHERE post_id NOT IN (SELECT id FROM post)"
                + " OR series_id NOT IN (SELECT id FROM series)");
        session.run("DELETE FROM persona WHERE client_id NOT IN (SELECT id FROM client)");
        session.run("UPDATE persona SET picture = NULL WHERE picture NOT IN (SELECT id FROM media)");
        session.run("DELETE FROM persona_line WHERE persona_id NOT IN (SELECT id FROM persona)"
                + " OR client_id NOT IN (SELECT id FROM client)");
        session.run("DELETE FROM post_persona WHERE post_id NOT IN (SELECT id FROM post)"
                + " OR persona_id NOT IN (SELECT id FROM persona)");
        session.run("DELETE FROM post_tag WHERE post_id NOT IN (SELECT id FROM post)");
        session.run("""
                DELETE FROM media_use
                WHERE post_id NOT IN (SELECT id FROM post) OR media_id NOT IN (SELECT id FROM media)
                    OR variant_id NOT IN (SELECT id FROM variant)""");
    }
}
