// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pricessection.h"
#include "ui/settings/pricebookform.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include "models/pricebookeditor.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PricesSection::PricesSection(models::Settings *settings, models::PriceBookEditor *editor, models::Wording wording, QWidget *parent)
    : Section(tr("Price books", "@title"),
        tr("What a seat costs. Your own quote is the truth: make a copy of a book, type your figures in, and every amount follows it.", "@info"), parent)
    , m_settings(settings)
    , m_editor(editor)
    , m_titles(wording.titles)
    , m_books(new QComboBox(this))
    , m_state(new Label(TextRole::Small, this))
    , m_use(primaryButton(tr("&Use this book", "@action:button"), this))
    , m_duplicate(plainButton(tr("Make a &copy to edit", "@action:button"), this))
    , m_remove(plainButton(tr("&Delete", "@action:button"), this))
    , m_export(plainButton(tr("&Save as JSON…", "@action:button"), this))
    , m_said(new Label(TextRole::Small, this))
    , m_form(new PriceBookForm(editor, wording, this))
{
    m_books->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_books->setMinimumContentsLength(16);
    auto *name = new QLabel(tr("&Book", "@label"), this);
    name->setBuddy(m_books);
    m_books->setAccessibleName(tr("Book", "@label"));
    m_state->setQuiet(true);
    m_state->setWrapping();
    m_said->setWrapping();
    m_said->hide();
    QPushButton *import = plainButton(tr("&From a file…", "@action:button"), this);
    auto *choose = new QHBoxLayout;
    choose->addWidget(name);
    choose->addWidget(m_books, 1);
    auto *buttons = new FlowLayout(space::s);
    for (QPushButton *button : {m_use, m_duplicate, import, m_export, m_remove})
        buttons->addWidget(button);
    body()->addLayout(choose);
    body()->addWidget(m_state);
    body()->addLayout(buttons);
    body()->addWidget(m_said);
    body()->addWidget(m_form, 1);

    connect(m_books, &QComboBox::currentIndexChanged, this, [this] { show(shownId()); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        const core::PriceBook *book = find(shownId());
        m_settings->setPriceBook(shownId(), tr("“%1” is used.", "@info what was done: price book").arg(book ? m_titles.of(*book) : QString()));
    });
    connect(m_duplicate, &QPushButton::clicked, this, &PricesSection::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &PricesSection::removeShown);
    connect(import, &QPushButton::clicked, this, &PricesSection::importRequested);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const core::PriceBook *book = find(shownId()))
            emit exportRequested(*book);
    });
    connect(editor, &models::PriceBookEditor::bookEdited, this, &PricesSection::store);
    connect(settings, &models::Settings::priceBooksChanged, this, [this] {
        if (!m_isStoring)
            fill();
        else
            refresh();
    });
    connect(settings, &models::Settings::judgingChanged, this, &PricesSection::refresh);
    fill();
}

void PricesSection::setShipped(models::PriceBooks books, const QString &usual)
{
    m_shipped = std::move(books);
    m_usual = usual;
    fill();
    showBook(inUse());
}

const core::PriceBook *PricesSection::find(const QString &id) const
{
    for (const models::PriceBooks *books : {&m_shipped, m_settings->state().ownBooks.get()}) {
        const auto found = std::find_if(books->begin(), books->end(), [&id](const core::PriceBook &book) { return book.id == id; });
        if (found != books->end())
            return &*found;
    }
    return nullptr;
}

bool PricesSection::isOwn(const QString &id) const
{
    const models::PriceBooks &own = *m_settings->state().ownBooks;
    return std::any_of(own.begin(), own.end(), [&id](const core::PriceBook &book) { return book.id == id; });
}

QStringList PricesSection::ids() const
{
    QStringList ids;
    for (const models::PriceBooks *books : {&m_shipped, m_settings->state().ownBooks.get()}) {
        for (const core::PriceBook &book : *books)
            ids.append(book.id);
    }
    return ids;
}

QString PricesSection::inUse() const
{
    const QString chosen = m_settings->state().priceBook;
    return chosen.isEmpty() ? m_usual : chosen;
}

QString PricesSection::shownId() const
{
    return m_books->currentData().toString();
}

void PricesSection::showBook(const QString &id)
{
    if (const int index = m_books->findData(id); index >= 0)
        m_books->setCurrentIndex(index);
}

void PricesSection::fill()
{
    const QString shown = shownId();
    {
        const QSignalBlocker quiet(m_books);
        m_books->clear();
        for (const QString &id : ids())
            m_books->addItem(m_titles.of(*find(id)), id);
        const int index = m_books->findData(shown);
        m_books->setCurrentIndex(index >= 0 ? index : qMax(0, m_books->findData(inUse())));
    }
    show(shownId());
}

void PricesSection::show(const QString &id)
{
    if (const core::PriceBook *book = find(id)) {
        m_form->setReadOnly(!isOwn(id));
        const auto &edited = m_editor->book();
        if (m_editor->id() != id || !edited || *edited != *book)
            m_form->setBook(*book);
    }
    refresh();
}

void PricesSection::refresh()
{
    const QString id = shownId();
    const core::PriceBook *book = find(id);
    const bool own = isOwn(id);
    const bool used = book && id == inUse();
    if (book && m_books->currentText() != m_titles.of(*book))
        m_books->setItemText(m_books->currentIndex(), m_titles.of(*book));
    m_use->setEnabled(book && !used);
    m_use->setText(used ? tr("In use", "@action:button state of a price book") : tr("&Use this book", "@action:button"));
    m_duplicate->setEnabled(book);
    m_export->setEnabled(book);
    m_remove->setEnabled(own);
    m_state->setText(own ? tr("Your own book: what you change holds at once, as long as nothing is wrong.", "@info")
                         : tr("It ships with Leanseat and can't be changed. Make a copy to edit.", "@info"));
}

void PricesSection::duplicate()
{
    const core::PriceBook *book = find(shownId());
    if (!book)
        return;
    const core::PriceBook copy = models::duplicateOf(*book, ids());
    models::PriceBooks books = *m_settings->state().ownBooks;
    books.push_back(copy);
    m_settings->setOwnBooks(std::move(books), tr("“%1” was made.", "@info what was done: price book").arg(copy.title));
    showBook(copy.id);
    m_form->focusTitle();
}

void PricesSection::takeImported(core::PriceBook book)
{
    if (find(book.id)) {
        const QString title = book.title;
        book = models::duplicateOf(book, ids());
        book.title = title;
    }
    models::PriceBooks books = *m_settings->state().ownBooks;
    const QString id = book.id;
    const QString what = tr("“%1” was read from a file.", "@info what was done: price book").arg(book.title);
    books.push_back(std::move(book));
    m_settings->setOwnBooks(std::move(books), what);
    showBook(id);
    say(what, false);
}

void PricesSection::removeShown()
{
    const QString id = shownId();
    models::PriceBooks books = *m_settings->state().ownBooks;
    const auto found = std::find_if(books.begin(), books.end(), [&id](const core::PriceBook &book) { return book.id == id; });
    if (found == books.end())
        return;
    const QString what = tr("“%1” was deleted.", "@info what was done: price book").arg(found->title);
    books.erase(found);
    m_settings->setOwnBooks(std::move(books), id == inUse() ? QString() : m_settings->state().priceBook, what, {});
}

void PricesSection::store(const core::PriceBook &book)
{
    models::PriceBooks books = *m_settings->state().ownBooks;
    const auto found = std::find_if(books.begin(), books.end(), [&book](const core::PriceBook &one) { return one.id == book.id; });
    if (found == books.end() || *found == book)
        return;
    *found = book;
    m_isStoring = true;
    m_settings->setOwnBooks(std::move(books), tr("“%1” was changed.", "@info what was done: price book").arg(book.title), QStringLiteral("book-") + book.id);
    m_isStoring = false;
}

void PricesSection::say(const QString &text, bool isProblem)
{
    m_said->setText(text);
    m_said->setTone(isProblem ? Tone::Red : Tone::Neutral);
    m_said->setVisible(!text.isEmpty());
}

} // namespace ui
