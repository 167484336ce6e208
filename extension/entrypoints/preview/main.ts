import './preview.css';
import { startPreview } from '../../dashboard/survey/start-preview.ts';

startPreview();
