// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

class Label;

/// What a page shows when it has nothing: what is missing, what to do, and buttons that do it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// The first one added is the main action.
    QPushButton *addButton(const QString &text);
    /// Steps below the text, one a line; may hold links.
    void setHelp(const QString &html);
    /// The technical part of an error, centred, to be selected and copied; empty: none.
    void setDetails(const QString &text);
    QString title() const;

private:
    Label *m_title;
    Label *m_text;
    Label *m_help;
    Label *m_details;
    QHBoxLayout *m_buttons;
};

} // namespace ui
