-- Reference data (partnership 0) is what all partnerships read: areas, neighbour sets and published
-- figures. The serving role never writes it; this lets the owner write it into the tables named,
-- in a run of its own that says so with "gt.partnership" 0.
create function gt.open_to_reference(tenant_table regclass) returns void
language plpgsql as $$
begin
  execute format(
    'create policy reference_appends on %s for insert to current_user with check (partnership = 0 '
    'and (select current_setting(''gt.partnership'', true)) = ''0'')', tenant_table);
  execute format(
    'create policy reference_updates on %s for update to current_user using (partnership = 0 '
    'and (select current_setting(''gt.partnership'', true)) = ''0'')', tenant_table);
end
$$;
revoke execute on function gt.open_to_reference(regclass) from public;
