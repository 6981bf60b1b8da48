// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historydocument.h"

#include <QWidget>

namespace ui {

class DisclosureButton;
class Label;

/// The history of one account: a title that unfolds what each snapshot says of it. Hidden where there is nothing to tell.
class HistorySection final : public QWidget
{
    Q_OBJECT

public:
    explicit HistorySection(QWidget *parent = nullptr);

    void setDocument(const models::HistoryDocument &document);
    bool isUnfolded() const;
    DisclosureButton *title() const { return m_title; }
    QString text() const;

signals:
    /// The title was unfolded or folded; who makes histories only when they are seen waits for it.
    void unfolded(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    models::HistoryDocument m_document;
    DisclosureButton *m_title;
    Label *m_lines;
};

} // namespace ui
