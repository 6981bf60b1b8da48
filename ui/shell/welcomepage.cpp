// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState(this))
    , m_error(new EmptyState(this))
    , m_loading(buildLoading())
{
    m_empty->setTexts(tr("Drop the managed-accounts export here", "@info"),
        tr("Leanseat reads it on this computer and tells who is billable, why, and what it costs.", "@info"));
    QPushButton *import = m_empty->addButton(tr("&Import…", "@action:button"));
    QPushButton *sample = m_empty->addButton(tr("Open the &sample", "@action:button"));
    QPushButton *rehearse = m_empty->addButton(tr("&Try with the sample organisation", "@action:button"));
    rehearse->setToolTip(tr("Starts a simulated Atlassian on this computer and loads from it: everything can be tried, "
                            "and nothing real is touched",
        "@info:tooltip"));
    connect(rehearse, &QPushButton::clicked, this, &WelcomePage::rehearsalRequested);
    m_empty->setHelp(tr("How to get it: open <b>admin.atlassian.com</b>, then <b>Managed accounts</b>, and choose "
                        "<b>Export accounts</b>. "
                        "Atlassian mails you a link; it works for 24 hours.",
        "@info"));
    connect(import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);

    QPushButton *another = m_error->addButton(tr("&Import another file…", "@action:button"));
    m_readAgain = m_error->addButton(tr("&Read it as…", "@action:button"));
    m_without = m_error->addButton(tr("&Go on without it", "@action:button"));
    connect(m_without, &QPushButton::clicked, this, &WelcomePage::goOnRequested);
    QPushButton *instead = m_error->addButton(tr("Open the &sample", "@action:button"));
    connect(another, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(m_readAgain, &QPushButton::clicked, this, &WelcomePage::readAgainRequested);
    connect(instead, &QPushButton::clicked, this, &WelcomePage::sampleRequested);

    addWidget(m_empty);
    addWidget(m_loading);
    addWidget(m_error);
}

QWidget *WelcomePage::buildLoading()
{
    auto *page = new QWidget(this);
    m_loadingTitle = new Label(TextRole::Section, page);
    m_loadingTitle->setAlignment(Qt::AlignHCenter);
    m_loadingText = new Label(TextRole::Body, page);
    m_loadingText->setAlignment(Qt::AlignHCenter);
    m_loadingText->setQuiet(true);
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(320, 8);
    m_bar->setAccessibleName(tr("Progress", "@label"));
    QPushButton *cancel = plainButton(tr("&Cancel", "@action:button"), page);
    connect(cancel, &QPushButton::clicked, this, &WelcomePage::cancelRequested);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(m_loadingTitle);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_loadingText);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

void WelcomePage::showEmpty()
{
    setCurrentWidget(m_empty);
}

void WelcomePage::showLoading(const QString &title)
{
    m_loadingTitle->setText(title);
    m_loadingText->clear();
    m_bar->setRange(0, 0);
    setCurrentWidget(m_loading);
}

void WelcomePage::setProgress(const QString &text, qint64 done, qint64 total)
{
    m_loadingText->setText(text);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::clamp(double(done) / double(total), 0.0, 1.0) * 1000));
}

void WelcomePage::showError(const models::ErrorText &error, bool readAgain, bool others)
{
    QStringList lines;
    for (const QString &line : {error.where, error.advice})
        if (!line.isEmpty())
            lines.append(line);
    m_error->setTexts(error.what, lines.join(u'\n'));
    m_error->setDetails(error.detail);
    m_readAgain->setVisible(readAgain);
    m_without->setVisible(others);
    setCurrentWidget(m_error);
}

QString WelcomePage::title() const
{
    if (currentWidget() == m_error)
        return m_error->title();
    return currentWidget() == m_empty ? m_empty->title() : m_loadingTitle->text();
}

} // namespace ui
