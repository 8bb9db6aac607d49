package app.vitrine.ui.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.Desk;

/// What the client speaks about: pillars with their share of the mix, and campaigns.
final class ThemesModel {

    private static final int WEEKS = 4;

    private final ClientEditorViewModel page;
    private final Desk desk;

    ThemesModel(ClientEditorViewModel page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    void addPillar() {
        String name = desk.wording().get().messages().text("clients.pillar.new");
        page.queue().add(label("pillar.add"), writer -> {
            int count = pillars(writer).size();
            writer.campaigns().save(new Pillar(0, page.clientId(), name, Palette.nth(count), 0, count));
        });
    }

    void pillarName(long id, String name) {
        if (!name.isBlank()) {
            editPillar(id, "name", pillar -> new Pillar(id, pillar.clientId(), name.strip(), pillar.colour(),
                    pillar.sharePercent(), pillar.position()));
        }
    }

    void pillarColour(long id, Palette colour) {
        editPillar(id, "colour", pillar -> new Pillar(id, pillar.clientId(), pillar.name(), colour,
                pillar.sharePercent(), pillar.position()));
    }

    /// @param percent brought into 0 to 100
    void pillarShare(long id, int percent) {
        editPillar(id, "share", pillar -> new Pillar(id, pillar.clientId(), pillar.name(), pillar.colour(),
                Math.clamp(percent, 0, 100), pillar.position()));
    }

    void remove(Pillar pillar) {
        desk.change(ChangeLabel.of("clients.change.pillar.remove", pillar.name()).forClient(page.clientId()),
                writer -> writer.campaigns().remove(pillar),
                Message.of("clients.done.removed", pillar.name()));
    }

    void addCampaign() {
        String name = desk.wording().get().messages().text("clients.campaign.new");
        LocalDate today = LocalDate.now(desk.clock());
        page.queue().add(label("campaign.add"), writer -> writer.campaigns()
                .save(new Campaign(0, Uuid7.next(), page.clientId(), name,
                        new Span(today, today.plusWeeks(WEEKS)), Palette.nth(campaigns(writer).size() + 1))));
    }

    void campaignName(long id, String name) {
        if (!name.isBlank()) {
            editCampaign(id, "name",
                    campaign -> new Campaign(id, campaign.uid(), campaign.clientId(), name.strip(),
                            campaign.span(), campaign.colour()));
        }
    }

    void campaignColour(long id, Palette colour) {
        editCampaign(id, "colour",
                campaign -> new Campaign(id, campaign.uid(), campaign.clientId(), campaign.name(),
                        campaign.span(), colour));
    }

    /// A first day after the last one takes the last one along.
    void campaignFirst(long id, LocalDate day) {
        editCampaign(id, "first", campaign -> spanned(campaign,
                new Span(day, day.isAfter(campaign.span().last()) ? day : campaign.span().last())));
    }

    /// A last day before the first one takes the first one along.
    void campaignLast(long id, LocalDate day) {
        editCampaign(id, "last", campaign -> spanned(campaign,
                new Span(day.isBefore(campaign.span().first()) ? day : campaign.span().first(), day)));
    }

    void remove(Campaign campaign) {
        desk.change(
                ChangeLabel.of("clients.change.campaign.remove", campaign.name()).forClient(page.clientId()),
                writer -> writer.campaigns().remove(campaign),
                Message.of("clients.done.removed", campaign.name()));
    }

    private static Campaign spanned(Campaign campaign, Span span) {
        return new Campaign(campaign.id(), campaign.uid(), campaign.clientId(), campaign.name(), span,
                campaign.colour());
    }

    private List<Pillar> pillars(PlanReader reader) {
        return reader.campaigns().pillars(Scope.of(page.clientId()));
    }

    private List<Campaign> campaigns(PlanReader reader) {
        return reader.campaigns().campaigns(Scope.of(page.clientId()));
    }

    private void editPillar(long id, String field, UnaryOperator<Pillar> change) {
        page.queue().add(label("pillar.edit").typing("pillar/" + id + "/" + field), writer -> pillars(writer)
                .stream().filter(pillar -> pillar.id() == id).findFirst()
                .ifPresent(pillar -> writer.campaigns().save(change.apply(pillar))));
    }

    private void editCampaign(long id, String field, UnaryOperator<Campaign> change) {
        page.queue().add(label("campaign.edit").typing("campaign/" + id + "/" + field),
                writer -> campaigns(writer).stream().filter(campaign -> campaign.id() == id).findFirst()
                        .ifPresent(campaign -> writer.campaigns().save(change.apply(campaign))));
    }

    private ChangeLabel label(String what) {
        return ChangeLabel.of("clients.change." + what).forClient(page.clientId());
    }
}
