// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui {

class Label;

/// Below the table while more than one account is selected: what they come to.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

signals:
    void copyRequested();
    void totalsRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Label *m_text;
    QBoxLayout *m_layout;
};

} // namespace ui
