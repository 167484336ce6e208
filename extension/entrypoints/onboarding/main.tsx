import '../../tokens.css';
import '../../components/components.css';
import '../../onboarding/onboarding.css';
import { startPage } from '../../components/page.tsx';
import { Onboarding } from '../../onboarding/onboarding.tsx';
import { createOnboarding } from '../../onboarding/state.ts';

void startPage((store) => <Onboarding state={createOnboarding(store, () => new Date())} />);
