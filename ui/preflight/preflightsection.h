// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preflightwords.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Label;

/// What Atlassian answered about the account in the panel, with its age, and a way to ask. Hidden where there is
/// nothing to tell.
class PreflightSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PreflightSection(QWidget *parent = nullptr);

    void setDocument(const models::PreflightDocument &document);
    void setAsking(bool isAsking);
    QString text() const;
    QPushButton *askButton() const { return m_ask; }

signals:
    void askRequested();

private:
    Label *m_title;
    Label *m_note;
    Label *m_lines;
    QPushButton *m_ask;
    models::PreflightDocument m_document;
};

} // namespace ui
