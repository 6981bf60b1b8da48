// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/tablepages.h"

#include <QWidget>

namespace ui {

/// One page of a table as it will be on paper, as large as there is room.
class PageView final : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPage(std::shared_ptr<const print::TablePages> pages, int page);
    QSize sizeHint() const override;

signals:
    /// Page Up, Page Down, Home, End or the wheel: which page is wanted; clamped by the owner.
    void turned(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::shared_ptr<const print::TablePages> m_pages;
    int m_page = 0;
    int m_wheel = 0;
};

} // namespace ui
