// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/tablepages.h"
#include "ui/export/exportchoices.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace ui {

class Label;
class PageView;

/// The pages before they are printed: one at a time, across or upright, on the paper that is chosen. What stands on them
/// is made by whoever answers layoutChosen(). Shown by open().
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(const ExportOffer &offer, const QPageLayout &page, QWidget *parent);

    /// Shows these from now on; the page that is looked at stays where it is, as far as it can.
    void setPages(std::shared_ptr<const print::TablePages> pages);
    const std::shared_ptr<const print::TablePages> &pages() const { return m_pages; }
    QPageLayout layoutOfPage() const;
    Extent extent() const;
    int shownPage() const; ///< from 0
    QString note() const;

signals:
    /// Paper, direction or extent are others now; setPages() is to follow.
    void layoutChosen();
    void printRequested();
    void saveRequested();

private:
    QWidget *buildChoices(const ExportOffer &offer, const QPageLayout &page);
    void turn(int page);

    QPageLayout m_layout; ///< whose margins hold
    std::shared_ptr<const print::TablePages> m_pages;
    PageView *m_view;
    QComboBox *m_extent;
    QComboBox *m_paper;
    QComboBox *m_direction;
    QSpinBox *m_page;
    Label *m_note;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace ui
