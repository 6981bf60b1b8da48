// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include "models/settings.h"
#include "models/wording.h"

class QComboBox;
class QPushButton;

namespace models {
class PriceBookEditor;
}

namespace ui {

class PriceBookForm;

/// Which price book is used, and the books of one's own.
class PricesSection final : public Section
{
    Q_OBJECT

public:
    PricesSection(models::Settings *settings, models::PriceBookEditor *editor, models::Wording wording, QWidget *parent);

    /// Books that ship, and the id of the one that is used where none is chosen.
    void setShipped(models::PriceBooks books, const QString &usual);
    /// A book from a file, as one's own; used from then on.
    void takeImported(core::PriceBook book);
    void say(const QString &text, bool isProblem);
    QString shownId() const;
    void showBook(const QString &id);
    PriceBookForm *form() const { return m_form; }
    QPushButton *duplicateButton() const { return m_duplicate; }
    QPushButton *useButton() const { return m_use; }
    QPushButton *removeButton() const { return m_remove; }

signals:
    void importRequested();
    void exportRequested(const core::PriceBook &book);

private:
    const core::PriceBook *find(const QString &id) const;
    bool isOwn(const QString &id) const;
    QStringList ids() const;
    QString inUse() const;
    void fill();
    void show(const QString &id);
    void duplicate();
    void removeShown();
    void store(const core::PriceBook &book);
    void refresh();

    models::Settings *m_settings;
    models::PriceBookEditor *m_editor;
    models::ShippedTitles m_titles;
    models::PriceBooks m_shipped;
    QString m_usual;
    QComboBox *m_books;
    Label *m_state;
    QPushButton *m_use;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_export;
    Label *m_said;
    PriceBookForm *m_form;
    bool m_isStoring = false;
};

} // namespace ui
