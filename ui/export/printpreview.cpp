// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/printpreview.h"
#include "ui/export/pageview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PrintPreview::PrintPreview(const ExportOffer &offer, const QPageLayout &page, QWidget *parent)
    : QDialog(parent)
    , m_layout(page)
    , m_view(new PageView(this))
    , m_extent(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_page(new QSpinBox(this))
    , m_note(new Label(TextRole::Small, this))
    , m_print(primaryButton(tr("&Print…", "@action:button"), this))
    , m_save(plainButton(tr("&Save as PDF…", "@action:button"), this))
{
    setWindowTitle(tr("Print accounts", "@title:window"));
    m_note->setQuiet(true);
    m_note->setWrapping();
    QPushButton *close = plainButton(tr("Close", "@action:button"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {close, m_save, m_print})
        buttons->addWidget(button);
    m_print->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(buildChoices(offer, page));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);

    for (QComboBox *box : {m_extent, m_paper, m_direction})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintPreview::layoutChosen);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int number) { turn(number - 1); });
    connect(m_view, &PageView::turned, this, &PrintPreview::turn);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::printRequested);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::saveRequested);
    fitDialog(this, {fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 40});
    m_view->setFocus(Qt::OtherFocusReason);
}

QWidget *PrintPreview::buildChoices(const ExportOffer &offer, const QPageLayout &page)
{
    m_extent->addItem(offer.isSearched ? tr("All that match the search", "@item:inlistbox") : tr("All accounts", "@item:inlistbox"), int(Extent::Matching));
    m_extent->addItem(tr("The selection", "@item:inlistbox"), int(Extent::Selection));
    if (offer.selected == 0)
        m_extent->removeItem(1);
    else if (offer.selected > 1)
        m_extent->setCurrentIndex(1);
    m_extent->setVisible(m_extent->count() > 1);
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::Letter, QPageSize::Legal})
        m_paper->addItem(QPageSize::name(id), int(id));
    m_paper->setCurrentIndex(qMax(0, m_paper->findData(int(page.pageSize().id()))));
    m_direction->addItem(tr("Across", "@item:inlistbox landscape"), int(QPageLayout::Landscape));
    m_direction->addItem(tr("Upright", "@item:inlistbox portrait"), int(QPageLayout::Portrait));
    m_direction->setCurrentIndex(m_direction->findData(int(page.orientation())));
    m_extent->setAccessibleName(tr("Accounts", "@label"));
    m_paper->setAccessibleName(tr("Paper", "@label"));
    m_direction->setAccessibleName(tr("Direction", "@label"));
    m_page->setAccessibleName(tr("Page", "@label"));
    m_page->setPrefix(tr("Page ", "@label:spinbox before a number"));
    m_page->setRange(1, 1);

    auto *box = new QWidget(this);
    auto *row = new FlowLayout(space::s, box);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_extent, m_paper, m_direction, m_page})
        row->addWidget(widget);
    return box;
}

void PrintPreview::setPages(std::shared_ptr<const print::TablePages> pages)
{
    m_pages = std::move(pages);
    const int count = m_pages->pageCount();
    const int shown = std::clamp(m_page->value(), 1, count);
    {
        const QSignalBlocker quiet(m_page);
        m_page->setRange(1, count);
        m_page->setSuffix(tr(" of %1", "@label:spinbox behind the number of a page").arg(locale().toString(count)));
    }
    QStringList notes;
    if (m_pages->across() > 1)
        notes.append(tr("The columns don't fit beside each other: the rows go on over %1 pages, each with the first column.", "@info").arg(m_pages->across()));
    else if (m_pages->scale() < 1)
        notes.append(tr("Set at %1 % so that every column fits.", "@info").arg(qRound(m_pages->scale() * 100)));
    notes.append(tr("Texts that are longer than their column end in “…”.", "@info"));
    m_note->setText(notes.join(u' '));
    turn(shown - 1);
}

void PrintPreview::turn(int page)
{
    if (!m_pages)
        return;
    page = std::clamp(page, 0, m_pages->pageCount() - 1);
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page + 1);
    m_view->setPage(m_pages, page);
}

QPageLayout PrintPreview::layoutOfPage() const
{
    const auto id = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    return {QPageSize(id), static_cast<QPageLayout::Orientation>(m_direction->currentData().toInt()), m_layout.margins(), m_layout.units()};
}

Extent PrintPreview::extent() const
{
    return static_cast<Extent>(m_extent->currentData().toInt());
}

int PrintPreview::shownPage() const
{
    return m_page->value() - 1;
}

QString PrintPreview::note() const
{
    return m_note->text();
}

} // namespace ui
