// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisondocument.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace models {
class ComparisonModel;
class SnapshotsModel;
} // namespace models

namespace ui {

class Card;
class CauseRow;
class ChangeTable;
class EmptyState;
class FlowLayout;
class Label;

/// What changed between two snapshots: a sentence, why seats came and went, and the accounts.
class ChangesPage final : public QWidget
{
    Q_OBJECT

public:
    ChangesPage(models::ComparisonModel *changes, models::SnapshotsModel *snapshots, QWidget *parent = nullptr);

    /// Shows a comparison of the two that are chosen; the model has it already.
    void setDocument(const models::ComparisonDocument &document);
    /// The two are being compared; what was shown stays, quiet.
    void setComparing();
    /// Chooses without asking for a comparison. Unknown ids leave a chooser as it is.
    void choose(qint64 fromId, qint64 toId);
    qint64 fromId() const;
    qint64 toId() const;

    QString sentence() const;
    const QList<CauseRow *> &causes() const { return m_causes; }
    QList<QToolButton *> choices() const { return m_choices; }
    ChangeTable *table() const { return m_table; }
    EmptyState *emptyState() const { return m_empty; }
    bool isEmpty() const; ///< the empty state is shown
    void focusFirst();

signals:
    void compareRequested(qint64 fromId, qint64 toId);
    /// Assess both under the newer one's rule set and price book.
    void assessAgainRequested(const QString &rules, const QString &prices);
    /// A row of the model.
    void accountActivated(int row);
    void importRequested();
    void workspaceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *layout);
    void buildBody(QVBoxLayout *layout);
    void fillChoosers();
    void request();
    void showState();
    void setCauses(const QList<models::CauseBar> &bars);
    void setChoices(const QList<models::ChangeChoice> &choices);
    void showFilter();
    void fitCauses();

    models::ComparisonModel *m_model;
    models::SnapshotsModel *m_snapshots;
    models::ComparisonDocument m_document;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_emptyImport;
    QPushButton *m_emptyWorkspace;
    QComboBox *m_from;
    QComboBox *m_to;
    QPushButton *m_swap;
    Label *m_sentence;
    Label *m_cost;
    QWidget *m_noteBox;
    Label *m_notes;
    QPushButton *m_again;
    Card *m_causeCard;
    QScrollArea *m_causeArea;
    QVBoxLayout *m_causeList;
    QList<CauseRow *> m_causes;
    QBoxLayout *m_body;
    FlowLayout *m_choiceBar;
    QWidget *m_choiceBox;
    QList<QToolButton *> m_choices;
    Label *m_count;
    ChangeTable *m_table;
    Label *m_none;
};

} // namespace ui
