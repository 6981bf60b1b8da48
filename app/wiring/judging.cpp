// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "ui/shell/actions.h"
#include "workspace/catalogue.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>

#include <functional>
#include <utility>

namespace app::wiring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

/// What ships as items of which one is ticked, and one that asks for a file. @p choose gets an id or a path; "" stands
/// for what is chosen by itself.
class Choice final : public QObject
{
public:
    using Choose = std::function<void(const QString &)>;

    Choice(Composition &app, QMenu *menu, Choose choose)
        : QObject(menu)
        , m_app(app)
        , m_menu(menu)
        , m_group(new QActionGroup(this))
        , m_choose(std::move(choose))
    {
    }

    void add(const QString &id, const QString &title)
    {
        QString text = title;
        QAction *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(id);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_choose(id); });
    }

    void addFile(const QString &text, const QString &title)
    {
        m_menu->addSeparator();
        m_file = m_menu->addAction(text);
        m_file->setCheckable(true);
        m_group->addAction(m_file);
        connect(m_file, &QAction::triggered, this, [this, title] { ask(title); });
    }

    /// Ticks what is in use.
    void show(const QString &chosen)
    {
        m_shown = chosen;
        m_file->setChecked(true);
        for (QAction *action : m_group->actions()) {
            if (action != m_file && action->data().toString() == chosen)
                action->setChecked(true);
        }
    }

private:
    void ask(const QString &title)
    {
        show(m_shown); // until a file is there
        auto *dialog = new QFileDialog(m_app.window.get(), title, m_app.preferences.importFolder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(Words::tr("Documents (*.json)", "@item:inlistbox"));
        connect(dialog, &QFileDialog::fileSelected, this, m_choose);
        dialog->open();
    }

    Composition &m_app;
    QMenu *m_menu;
    QActionGroup *m_group;
    QAction *m_file = nullptr;
    QString m_shown;
    Choose m_choose;
};

} // namespace

void connectJudging(Composition &app)
{
    const ui::Actions &actions = app.window->actions();
    auto *rules = new Choice(app, actions.ruleSets, [&app](const QString &id) { app.opener.chooseRules(id); });
    rules->add(QString(), Words::tr("The one that held on the export's day", "@item:inmenu rule set"));
    for (const core::RuleSet &set : workspace::shippedRuleSets())
        rules->add(set.id, app.wording.titles.of(set));
    rules->addFile(Words::tr("From a &file…", "@action:inmenu"), Words::tr("Rule set", "@title:window"));

    auto *prices = new Choice(app, actions.priceBooks, [&app](const QString &id) { app.opener.choosePrices(id); });
    for (const core::PriceBook &book : workspace::shippedPriceBooks())
        prices->add(book.id, app.wording.titles.of(book));
    prices->addFile(Words::tr("From a &file…", "@action:inmenu"), Words::tr("Price book", "@title:window"));

    const auto show = [&app, rules, prices] {
        rules->show(app.opener.rules());
        prices->show(app.opener.prices().isEmpty() ? workspace::kDefaultPriceBook : app.opener.prices());
    };
    show();
    QObject::connect(&app.opener, &Opener::judgedBy, app.window.get(), show);
}

} // namespace app::wiring
