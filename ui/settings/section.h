// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace ui {

class Label;

/// One part of the settings: a title, a sentence that says what it is about, and its controls below.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, const QString &about, QWidget *parent);

    QString title() const { return m_title; }
    /// Everything that it shows in words, for the search of the settings.
    virtual QString words() const;
    /// Where the keyboard goes when the section is chosen by it.
    virtual QWidget *firstField() const;

protected:
    QVBoxLayout *body() const { return m_body; }
    Label *addHeading(const QString &text);
    Label *addNote(const QString &text);
    /// A control with its label above and a line of help below.
    void addField(const QString &name, const QString &help, QWidget *field);

private:
    QString m_title;
    QVBoxLayout *m_body;
};

/// Rows as high as text wants, columns that share the width as told; follows the font and the size. Tab leaves the table.
void dressTable(QTableView *table, const QString &name, const QList<int> &shares);

} // namespace ui
