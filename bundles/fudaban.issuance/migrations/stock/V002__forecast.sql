-- Typed figures of the forecast of blanks and ribbons.
-- Printed by: releng/ddl stock fudaban.issuance.stock.model.StockPackage
-- oldest program: 1

-- stock.StockFigure
CREATE TABLE stock_stock_figure (
    id VARCHAR(36) NOT NULL,
    classification VARCHAR(40) NOT NULL,
    name VARCHAR,
    name_fold VARCHAR,
    active_key VARCHAR,
    what VARCHAR(40) DEFAULT 'USUAL' NOT NULL,
    kind VARCHAR(40) DEFAULT 'STAFF_CARD' NOT NULL,
    month_ VARCHAR,
    figure INTEGER DEFAULT 0 NOT NULL,
    remark VARCHAR,
    entered TIMESTAMP(6) WITH TIME ZONE,
    account VARCHAR,
    withdrawn_for VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY (id) REFERENCES record (id)
);
CREATE UNIQUE INDEX uq_stock_stock_figure_active_key ON stock_stock_figure (active_key);
CREATE INDEX ix_stock_stock_figure_name ON stock_stock_figure (name);
CREATE INDEX ix_stock_stock_figure_what_id ON stock_stock_figure (what, id);
CREATE INDEX ix_stock_stock_figure_entered_id ON stock_stock_figure (entered, id);
CREATE INDEX ix_stock_stock_figure_account ON stock_stock_figure (account);
CREATE INDEX ix_stock_stock_figure_what_entered_id ON stock_stock_figure (what, entered, id);
