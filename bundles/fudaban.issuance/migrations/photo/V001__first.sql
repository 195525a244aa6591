-- Photos as they were cut out, and characters of faces as pictures.
-- Printed by: releng/ddl photo fudaban.issuance.photo.model.PhotoPackage
-- photo.PhotoEdit
CREATE TABLE photo_photo_edit (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    number VARCHAR,
    number_sort ${key},
    number_fold VARCHAR,
    application VARCHAR,
    application_fold VARCHAR,
    original VARCHAR,
    result VARCHAR,
    before VARCHAR,
    geometry VARCHAR,
    taken DATE,
    accepted VARCHAR,
    undone BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE INDEX ix_photo_photo_edit_number_sort_id ON photo_photo_edit (number_sort, id);
CREATE INDEX ix_photo_photo_edit_application ON photo_photo_edit (application);
CREATE INDEX ix_photo_photo_edit_original ON photo_photo_edit (original);
CREATE INDEX ix_photo_photo_edit_result ON photo_photo_edit (result);
CREATE INDEX ix_photo_photo_edit_before ON photo_photo_edit (before);

-- photo.FaceGlyph
CREATE TABLE photo_face_glyph (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    codes VARCHAR,
    codes_sort ${key},
    codes_fold VARCHAR,
    active_codes VARCHAR,
    image VARCHAR,
    remark VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_photo_face_glyph_active_codes ON photo_face_glyph (active_codes);
CREATE INDEX ix_photo_face_glyph_codes_sort_id ON photo_face_glyph (codes_sort, id);
CREATE INDEX ix_photo_face_glyph_image ON photo_face_glyph (image);

