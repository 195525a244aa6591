-- Names in Latin letters are searched; open work can be taken over.
-- oldest program: 1
ALTER TABLE model_person ADD COLUMN family_romaji_fold VARCHAR;
ALTER TABLE model_person ADD COLUMN given_romaji_fold VARCHAR;
ALTER TABLE model_work_item ADD COLUMN taken_over BOOLEAN DEFAULT FALSE NOT NULL;
